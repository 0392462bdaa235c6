# What the scripts of test servers share: Debian's packages, and a PostgreSQL cluster of their own that nobody else uses.
# To be read by another script, which sets first: TOOL (its name in messages), PLACE (its folder), DB_PORT.
#
# Setting (environment): PGSTAC_VERSION=15, the version of PostgreSQL, as Debian packages it.

PG_VERSION=${PGSTAC_VERSION:-15}
PG=/usr/lib/postgresql/$PG_VERSION/bin
# Under the home of "postgres", which may not be able to look into this folder, and short enough for a socket.
CLUSTER=/var/lib/postgresql/cityverse-$(cksum <<< "$PLACE" | cut -d' ' -f1)

say() { printf '%s: %s\n' "$TOOL" "$*" >&2; }
fail() { say "$*"; exit 1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; return; fi
  command -v sudo > /dev/null || fail "this needs root or sudo: $*"
  sudo "$@"
}
as_postgres() { (cd / && as_root runuser -u postgres -- "$@"); }

install_debian() { # install_debian PACKAGE...
  local package missing=() keep=/etc/postgresql-common/createcluster.d/cityverse.conf
  for package in "$@"; do
    dpkg-query -W -f='${db:Status-Status}' "$package" 2> /dev/null | grep -qx installed || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  say "installing from Debian: ${missing[*]}"
  # While Debian's own scripts run they must not make and start a cluster that nobody asked for.
  as_root mkdir -p "$(dirname "$keep")"
  echo 'create_main_cluster = false' | as_root tee "$keep" > /dev/null
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 update
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 \
    install --no-install-recommends "${missing[@]}" > /dev/null
  as_root rm -f "$keep"
}

database_runs() { as_postgres "$PG/pg_ctl" -D "$CLUSTER" status > /dev/null 2>&1; }

make_cluster() { # make_cluster SETTING...
  as_postgres test -f "$CLUSTER/PG_VERSION" && return
  as_postgres "$PG/initdb" -D "$CLUSTER" -E UTF8 --locale=C.UTF-8 --auth-local=peer --auth-host=scram-sha-256 > /dev/null
  printf '%s\n' "listen_addresses = '127.0.0.1'" "unix_socket_directories = '$CLUSTER'" "max_wal_size = 2GB" \
    "timezone = 'UTC'" "$@" | as_postgres tee -a "$CLUSTER/postgresql.conf" > /dev/null
}

start_database() {
  database_runs && return
  as_postgres test -f "$CLUSTER/PG_VERSION" || fail "there is no database yet: tools/$TOOL.sh up"
  as_postgres "$PG/pg_ctl" -D "$CLUSTER" -l "$CLUSTER/server.log" -w -t 60 -o "-p $DB_PORT" start > /dev/null ||
    { as_postgres tail -n 20 "$CLUSTER/server.log" >&2; fail "the database did not start"; }
}

stop_database() {
  if [ -x "$PG/pg_ctl" ] && database_runs; then as_postgres "$PG/pg_ctl" -D "$CLUSTER" -m fast -w stop > /dev/null; fi
}

# As the database's superuser, by its socket
superuser() { as_postgres psql -X -q -v ON_ERROR_STOP=1 -h "$CLUSTER" -p "$DB_PORT" "$@"; }

has_database() { [ "$(superuser -d postgres -Atc "SELECT 1 FROM pg_database WHERE datname = '$1'")" = 1 ]; }

password() { # made once, read by nobody else
  [ -s "$PLACE/password" ] || (umask 077 && head -c 24 /dev/urandom | base64 | tr -d '/+=\n' > "$PLACE/password")
  cat "$PLACE/password"
}
