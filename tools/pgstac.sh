#!/bin/bash
# The shared catalogue's server for tests: stac-fastapi.pgstac with transactions on PostgreSQL and PostGIS, on this
# machine only. Every command can be repeated. Needs root or sudo for Debian's packages and for the database, which
# runs as the user "postgres"; the API runs as whoever calls.
#
#   tools/pgstac.sh up         install, init and start; the last line of its output is the address
#   tools/pgstac.sh install    Debian packages, and Python packages in .build/pgstac/venv
#   tools/pgstac.sh init       a database cluster of its own, roles, schema
#   tools/pgstac.sh start      database and API, until both answer
#   tools/pgstac.sh stop       both; only what this script started
#   tools/pgstac.sh status | url | logs | psql [arguments]
#   tools/pgstac.sh dump FILE | restore FILE     back up the database; put a backup in its place
#   tools/pgstac.sh purge      stop, and delete the database
#
# Settings (environment, with defaults):
#   PGSTAC_NAME=main           several can run side by side under different names and ports
#   PGSTAC_API_PORT=8082  PGSTAC_DB_PORT=54329
#   PGSTAC_ROOT_PATH=          for instance /stac behind a reverse proxy
#   PGSTAC_WORKERS=1           processes of the API
#   PGSTAC_DURABLE=off         on: what was answered survives a power cut (slower)
#   PGSTAC_PYTHON=             a Python of 3.11 or newer, looked for if empty
#   PGSTAC_VERSION=15          version of PostgreSQL, as Debian packages it
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

NAME=${PGSTAC_NAME:-main}
API_PORT=${PGSTAC_API_PORT:-8082}
DB_PORT=${PGSTAC_DB_PORT:-54329}
ROOT_PATH=${PGSTAC_ROOT_PATH:-}
WORKERS=${PGSTAC_WORKERS:-1}
DURABLE=${PGSTAC_DURABLE:-off}

VENV=$PWD/.build/pgstac/venv
PLACE=$PWD/.build/pgstac/$NAME
DATABASE=cityverse
OWNER=cityverse_owner # owns the schema
WRITER=cityverse_api  # what the API logs in as: writes records, cannot change the schema
URL=http://127.0.0.1:$API_PORT$ROOT_PATH

TOOL=pgstac
. tools/postgres.sh

find_python() {
  local python
  for python in "${PGSTAC_PYTHON:-}" /usr/bin/python3 python3; do
    [ -n "$python" ] || continue
    if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2> /dev/null; then
      printf '%s\n' "$python"
      return
    fi
  done
  fail "stac-fastapi.pgstac needs Python 3.11 or newer; name one in PGSTAC_PYTHON"
}

install_python() {
  local wanted=requirements/pgstac.txt
  if cmp -s "$wanted" "$VENV/installed.txt" && [ -x "$VENV/bin/python" ]; then return; fi
  say "making a venv with stac-fastapi.pgstac"
  "$VENV/bin/python" -m pip --version > /dev/null 2>&1 || "$(find_python)" -m venv --clear "$VENV"
  "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$wanted"
  cp "$wanted" "$VENV/installed.txt"
}

do_install() {
  mkdir -p "$PLACE"
  exec 8> .build/pgstac/install.lock
  if command -v flock > /dev/null; then flock 8; fi
  install_debian "postgresql-$PG_VERSION" "postgresql-$PG_VERSION-postgis-3" python3-venv
  install_python
  exec 8>&-
}

client_env() { # client_env ROLE
  export PGHOST=127.0.0.1 PGPORT=$DB_PORT PGDATABASE=$DATABASE PGUSER=$1 PGPASSWORD
  PGPASSWORD=$(password)
}

make_roles() {
  local secret
  secret=$(password)
  superuser -d postgres << SQL
SET client_min_messages = warning;
DO \$\$ DECLARE r text; BEGIN
  FOREACH r IN ARRAY ARRAY['pgstac_admin', 'pgstac_read', 'pgstac_ingest'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = r) THEN EXECUTE format('CREATE ROLE %I', r); END IF;
  END LOOP;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '$OWNER') THEN CREATE ROLE $OWNER LOGIN CREATEROLE; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '$WRITER') THEN CREATE ROLE $WRITER LOGIN; END IF;
END \$\$;
ALTER ROLE $OWNER PASSWORD '$secret';
ALTER ROLE $WRITER PASSWORD '$secret';
GRANT pgstac_admin, pgstac_read, pgstac_ingest TO $OWNER WITH ADMIN OPTION;
SQL
}

do_init() {
  mkdir -p "$PLACE"
  make_cluster "fsync = $DURABLE" "synchronous_commit = $DURABLE" "full_page_writes = $DURABLE" "shared_buffers = 256MB"
  start_database
  make_roles
  has_database "$DATABASE" ||
    superuser -d postgres -c "CREATE DATABASE $DATABASE OWNER $OWNER"
  # Only a superuser can make these; the migration finds them in place.
  superuser -d "$DATABASE" -c "SET client_min_messages = warning" -c "CREATE EXTENSION IF NOT EXISTS postgis" \
    -c "CREATE EXTENSION IF NOT EXISTS btree_gist" -c "ALTER DATABASE $DATABASE SET search_path TO pgstac, public"
  (client_env "$OWNER" && "$VENV/bin/pypgstac" migrate) > "$PLACE/migrate.log" 2>&1 ||
    { tail -n 20 "$PLACE/migrate.log" >&2; fail "the schema could not be made"; }
  superuser -d "$DATABASE" -c "SET client_min_messages = warning" -c "GRANT pgstac_ingest, pgstac_read TO $WRITER"
}

api_pid() {
  local pid
  [ -f "$PLACE/api.pid" ] || return 1
  pid=$(cat "$PLACE/api.pid")
  [ -r "/proc/$pid/cmdline" ] && tr '\0' ' ' < "/proc/$pid/cmdline" | grep -q 'stac_fastapi.pgstac' && printf '%s\n' "$pid"
}

answers() {
  "$VENV/bin/python" - "$URL/_mgmt/health" 2> /dev/null << 'PYTHON'
import sys
import urllib.request

opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
sys.exit(opener.open(sys.argv[1], timeout=5).status != 200)
PYTHON
}

launch_api() (
  client_env "$WRITER"
  export ENABLE_TRANSACTIONS_EXTENSIONS=TRUE STAC_FASTAPI_LANDING_ID=cityverse
  export STAC_FASTAPI_TITLE="CityVerse catalogue" STAC_FASTAPI_DESCRIPTION="Digital twins of cities"
  # Web clients such as STAC Browser need the first to read; the others let a web client write.
  export CORS_METHODS=GET,POST,PUT,PATCH,DELETE,OPTIONS CORS_HEADERS=Content-Type,Authorization,If-Match
  cd "$PLACE"
  setsid "$VENV/bin/python" -m uvicorn --factory stac_fastapi.pgstac.app:create_app --host 127.0.0.1 \
    --port "$API_PORT" --workers "$WORKERS" ${ROOT_PATH:+--root-path "$ROOT_PATH"} --log-level warning \
    >> "$PLACE/api.log" 2>&1 < /dev/null &
  echo $! > "$PLACE/api.pid"
)

do_start() {
  local attempt
  start_database
  api_pid > /dev/null || launch_api
  for attempt in $(seq 100); do
    if api_pid > /dev/null && answers; then return; fi
    api_pid > /dev/null || [ "$attempt" = 1 ] || break
    sleep 0.3
  done
  tail -n 20 "$PLACE/api.log" >&2
  fail "the API does not answer at $URL; is the port taken?"
}

stop_api() {
  local pid
  if pid=$(api_pid); then
    kill "$pid" || true
    for _ in $(seq 40); do [ -d "/proc/$pid" ] || break; sleep 0.25; done
    [ ! -d "/proc/$pid" ] || kill -9 "$pid" || true
  fi
  rm -f "$PLACE/api.pid"
}

do_stop() {
  stop_api
  stop_database
  say "stopped"
}

do_restore() {
  local set_path="SELECT pg_catalog.set_config('search_path', "
  stop_api
  start_database
  superuser -d postgres -c "DROP DATABASE IF EXISTS $DATABASE WITH (FORCE)" -c "CREATE DATABASE $DATABASE OWNER $OWNER" \
    -c "ALTER DATABASE $DATABASE SET search_path TO pgstac, public"
  # pg_dump empties the search path, in which pgSTAC's own functions look for PostGIS.
  pg_restore -f - "$1" | sed "s/^$set_path'', false);\$/$set_path'pgstac, public', false);/" |
    superuser -d "$DATABASE" > /dev/null
  do_start
}

do_status() {
  if database_runs; then echo "database: running, port $DB_PORT"; else echo "database: stopped"; fi
  if api_pid > /dev/null; then echo "api: running, $URL"; else echo "api: stopped"; fi
}

case "${1:-}" in
  up) do_install; do_init; do_start; echo "$URL" ;;
  install) do_install ;;
  init) do_init ;;
  start) do_start ;;
  stop) do_stop ;;
  status) do_status ;;
  url) echo "$URL" ;;
  logs) tail -n 60 "$PLACE"/*.log; as_postgres tail -n 60 "$CLUSTER/server.log" ;;
  psql) shift; client_env "$OWNER"; exec psql "$@" ;;
  dump) as_postgres pg_dump -h "$CLUSTER" -p "$DB_PORT" -Fc "$DATABASE" > "$2" ;;
  restore) do_restore "$2" ;;
  purge) do_stop; as_root rm -rf --one-file-system "$CLUSTER" "$PLACE" ;;
  *) awk 'NR > 1 { if (!/^#/) exit; sub(/^# ?/, ""); print }' tools/pgstac.sh; exit 2 ;;
esac
