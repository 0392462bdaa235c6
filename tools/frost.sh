#!/bin/bash
# FROST-Server, the reference implementation of OGC SensorThings, for tests, on this machine only: its war from Maven
# Central in Debian's Tomcat 10, on a PostgreSQL cluster of its own. Needs root or sudo for Debian's packages and for
# the database, which runs as the user "postgres".
#
#   tools/frost.sh up       install and start; the last line of its output is the address of the service
#   tools/frost.sh stop     Tomcat and database; only what this script started
#   tools/frost.sh purge    stop, and delete the database
#   tools/frost.sh psql [arguments]
#
# Settings (environment, with defaults):
#   FROST_PORT=8087  FROST_DB_PORT=54349
#   FROST_WAR=             a war that is there already; else Maven gets the version below
#   FROST_VERSION=2.5.0    2.5 and newer run on Tomcat 10
#
# Ends with 3 where the war is not to be had.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

PORT=${FROST_PORT:-8087}
DB_PORT=${FROST_DB_PORT:-54349}
VERSION=${FROST_VERSION:-2.5.0}
PLACE=$PWD/.build/frost
WAR=$PLACE/frost-$VERSION.war
BASE=$PLACE/tomcat
URL=http://127.0.0.1:$PORT/FROST-Server
MAVEN_GROUP=de.fraunhofer.iosb.ilt.FROST-Server

TOOL=frost
. tools/postgres.sh

# tomcat10 itself would bring a service; its common part is the server alone.
get_packages() {
  install_debian tomcat10-common libpostgresql-jdbc-java "postgresql-$PG_VERSION" "postgresql-$PG_VERSION-postgis-3"
}

get_war() {
  mkdir -p "$PLACE"
  if [ -n "${FROST_WAR:-}" ]; then cp "$FROST_WAR" "$WAR"; fi
  if [ -s "$WAR" ]; then return; fi
  command -v mvn > /dev/null || { say "there is no Maven here, and no FROST_WAR"; exit 3; }
  say "getting FROST-Server $VERSION with Maven"
  mvn -q -B dependency:copy "-Dartifact=$MAVEN_GROUP:FROST-Server.HTTP:$VERSION:war" "-DoutputDirectory=$PLACE" \
    > "$PLACE/maven.log" 2>&1 || { say "Maven Central does not give FROST-Server.HTTP $VERSION: see $PLACE/maven.log"; exit 3; }
  mv "$PLACE/FROST-Server.HTTP-$VERSION.war" "$WAR"
}

make_database() {
  make_cluster "fsync = off" "synchronous_commit = off"
  start_database
  if ! has_database frost; then
    superuser -d postgres -c "CREATE ROLE frost LOGIN" -c "CREATE DATABASE frost OWNER frost"
    superuser -d frost -c "SET client_min_messages = warning" -c "CREATE EXTENSION IF NOT EXISTS postgis" \
      -c 'CREATE EXTENSION IF NOT EXISTS "uuid-ossp"'
  fi
  superuser -d postgres -c "ALTER ROLE frost PASSWORD '$(password)'"
}

make_tomcat() {
  mkdir -p "$BASE"/{conf,logs,temp,work,webapps/FROST-Server,lib}
  cp /usr/share/java/postgresql.jar "$BASE/lib/"
  python3 -m zipfile -e "$WAR" "$BASE/webapps/FROST-Server"
  echo '<web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0"/>' > "$BASE/conf/web.xml"
  cat > "$BASE/conf/server.xml" << XML
<Server port="-1">
  <Service name="Catalina">
    <Connector address="127.0.0.1" port="$PORT" protocol="HTTP/1.1" relaxedQueryChars="[]|{}^\`&lt;&gt;&quot;"
      encodedSolidusHandling="decode" />
    <Engine name="Catalina" defaultHost="localhost">
      <Host name="localhost" appBase="webapps" autoDeploy="false" />
    </Engine>
  </Service>
</Server>
XML
}

find_java() {
  local java
  for java in "${JAVA_HOME:-/none}/bin/java" /usr/lib/jvm/*/bin/java; do
    [ -x "$java" ] || continue
    [ "$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/ *java.specification.version = //p')" -ge "$1" ] &&
      { printf '%s\n' "$java"; return; }
  done
  say "FROST-Server $VERSION needs Java $1 or newer, and there is none"
  exit 3
}

runs() { [ -f "$PLACE/pid" ] && grep -qs catalina.base "/proc/$(cat "$PLACE/pid")/cmdline"; }

start_tomcat() {
  local java home=/usr/share/tomcat10
  runs && return
  java=$(find_java "${FROST_JAVA:-21}")
  make_tomcat
  # What names the database is read from the environment, where no other user sees it.
  env serviceRootUrl="$URL" persistence_db_driver=org.postgresql.Driver maxTop=10000 \
    plugins_multiDatastream_enable=true \
    persistence_db_url="jdbc:postgresql://127.0.0.1:$DB_PORT/frost" persistence_db_username=frost \
    persistence_db_password="$(password)" persistence_autoUpdateDatabase=true \
    setsid "$java" -Xmx1g -Dcatalina.home=$home -Dcatalina.base="$BASE" -Djava.io.tmpdir="$BASE/temp" \
    --add-opens=java.base/java.lang=ALL-UNNAMED -cp $home/bin/bootstrap.jar:$home/bin/tomcat-juli.jar \
    org.apache.catalina.startup.Bootstrap start > "$BASE/logs/out" 2>&1 < /dev/null &
  echo $! > "$PLACE/pid"
  for _ in $(seq 240); do
    curl -fs --noproxy '*' -m 5 "$URL/v1.1/Things?\$top=1" > /dev/null && return
    runs || break
    sleep 0.5
  done
  tail -n 30 "$BASE/logs/out" >&2
  say "FROST-Server does not answer at $URL; is the port taken?"
  exit 1
}

stop() {
  if runs; then
    kill "$(cat "$PLACE/pid")" || true
    for _ in $(seq 40); do runs || break; sleep 0.25; done
  fi
  rm -f "$PLACE/pid"
  stop_database
}

case "${1:-}" in
  up) get_war; get_packages; make_database; start_tomcat; echo "$URL/v1.1" ;;
  stop) stop ;;
  purge) stop; as_root rm -rf --one-file-system "$CLUSTER" "$PLACE/password" "$BASE" ;;
  psql) shift; PGPASSWORD=$(password) exec psql -h 127.0.0.1 -p "$DB_PORT" -U frost frost "$@" ;;
  *) awk 'NR > 1 { if (!/^#/) exit; sub(/^# ?/, ""); print }' tools/frost.sh; exit 2 ;;
esac
