#!/bin/bash
# A real object store for tests, on this machine alone, which checks signatures and knows multipart uploads. There are
# two; the variable STORE chooses:
#
#   versitygw (the default)   a gateway to a plain folder; built from its source with Go in two minutes or so
#   seaweedfs                 keeps objects as chunks; its first build takes half an hour and 2 GB
#
#   tools/s3-server.sh build              build it where it is missing; prints the program's path
#   tools/s3-server.sh have               the same, but a build of half an hour only where SLOW_BUILDS=1 asks for it
#   tools/s3-server.sh up [PORT]          run it in the background (7070); prints address, bucket and how to stop it
#   tools/s3-server.sh stop
#   tools/s3-server.sh run FOLDER PORT    run it here, over a folder, with the key S3_ACCESS and S3_SECRET, which may
#                                         only read where S3_READONLY=1; buckets are made by S3's own request
#   tools/s3-server.sh tidy FOLDER        remove what one that was killed has left elsewhere
#
# Ends with 3 where it cannot be built here: Go or its module proxy is missing. Programs and data lie in .build/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

STORE=${STORE:-versitygw}
HOME_OF=$PWD/.build/s3
case $STORE in
  versitygw) MODULE=github.com/versity/versitygw VERSION=v1.8.0 ;;
  seaweedfs) MODULE=github.com/seaweedfs/seaweedfs VERSION=v0.0.0-20261109003541-7506e5f91cd6 ;;
  *) echo "s3-server: STORE is versitygw or seaweedfs" >&2; exit 2 ;;
esac
PROGRAM=$HOME_OF/$STORE-$VERSION
DATA=$HOME_OF/$STORE
PORTS=7
export S3_ACCESS=${S3_ACCESS:-cityverse} S3_SECRET=${S3_SECRET:-for-tests-only}

build() {
  if [ ! -x "$PROGRAM" ]; then
    command -v go >/dev/null || { echo "s3-server: Go is not installed here, so no object store can be built" >&2; exit 3; }
    mkdir -p "$HOME_OF/bin"
    exec 8> "$HOME_OF/build.lock"
    flock 8
    [ -x "$PROGRAM" ] || "build_$STORE" >&2 ||
      { echo "s3-server: $STORE could not be built; is the Go module proxy in reach?" >&2; exit 3; }
  fi
  echo "$PROGRAM"
}

build_versitygw() {
  GOBIN=$HOME_OF/bin GOFLAGS= nice timeout 900 go install "$MODULE/cmd/versitygw@$VERSION" &&
    mv "$HOME_OF/bin/versitygw" "$PROGRAM"
}

# Its go.mod replaces modules, and such a one must be the main module: it is built in a copy of its own.
build_seaweedfs() {
  local source=$HOME_OF/source fetched
  fetched=$(cd "$HOME_OF" && GOFLAGS=-mod=mod go mod download -json "$MODULE@$VERSION" | sed -n 's/.*"Dir": "\(.*\)".*/\1/p') &&
    rm -rf "$source" && cp -r "$fetched" "$source" && chmod -R u+w "$source" &&
    (cd "$source" && GOFLAGS= nice timeout 7200 go build -buildvcs=false -ldflags="-s -w" -o "$PROGRAM.new" ./weed) &&
    mv "$PROGRAM.new" "$PROGRAM" && rm -rf "$source"
}

have() {
  if [ "$STORE" = seaweedfs ] && [ ! -x "$PROGRAM" ] && [ -z "${SLOW_BUILDS:-}" ]; then
    echo "s3-server: $STORE is not built here; STORE=$STORE tools/s3-server.sh build does it in half an hour" >&2
    exit 3
  fi
  build
}

run() {
  mkdir -p "$1"
  cd "$1"
  "run_$STORE" "$2"
}

run_versitygw() {
  local may=()
  [ -z "${S3_READONLY:-}" ] || may=(--readonly)
  mkdir -p data meta
  ROOT_ACCESS_KEY=$S3_ACCESS ROOT_SECRET_KEY=$S3_SECRET exec "$PROGRAM" --quiet --keep-alive \
    --port "127.0.0.1:$1" "${may[@]}" posix --sidecar "$PWD/meta" "$PWD/data"
}

# Four servers in one process, of which three talk among themselves on ports that are free now.
run_seaweedfs() {
  local may='"Admin", "Read", "Write", "List"' ports
  [ -z "${S3_READONLY:-}" ] || may='"Read", "List"'
  mkdir -p data
  cat > identities.json <<JSON
{"identities": [{"name": "tests", "credentials": [{"accessKey": "$S3_ACCESS", "secretKey": "$S3_SECRET"}],
"actions": [$may]}]}
JSON
  mapfile -t ports < <(free_ports)
  exec "$PROGRAM" -logtostderr=true server -dir="$PWD/data" -ip=127.0.0.1 -ip.bind=127.0.0.1 -master.telemetry=false \
    -master.electionTimeout=1s -master.resumeState=false -volume.max=0 -volume.preStopSeconds=0 -filer \
    -filer.localSocket="$PWD/filer.sock" -s3 -s3.config="$PWD/identities.json" -s3.localSocket="$PWD/s3.sock" \
    -s3.autoCreateBucket=false -s3.port.iceberg=0 -s3.port.lance=0 -s3.port="$1" -s3.port.grpc="${ports[0]}" \
    -master.port="${ports[1]}" -master.port.grpc="${ports[2]}" -volume.port="${ports[3]}" \
    -volume.port.grpc="${ports[4]}" -filer.port="${ports[5]}" -filer.port.grpc="${ports[6]}"
}

# Kept with the folder: the parts of its cluster know each other by them. None of them is one that a connection takes by
# itself, since it listens only after a while.
free_ports() {
  [ -s ports ] || python3 -c "
import contextlib, random, socket
ears = []
for port in random.sample(range(20000, 32000), 200):
    with contextlib.suppress(OSError):
        ears.append(socket.create_server(('127.0.0.1', port)))
print(*(ear.getsockname()[1] for ear in ears[:$PORTS]), sep='\n')" > ports
  cat ports
}

# SeaweedFS has sockets in a place of its own, and leaves them there where it is killed.
tidy() {
  [ -s "$1/ports" ] || return 0
  while read -r port; do rm -f /tmp/seaweedfs-*-grpc-"$port".sock; done < "$1/ports"
}

up() {
  local port=${1:-7070}
  build >/dev/null
  mkdir -p "$DATA"
  nohup "${BASH_SOURCE[0]}" run "$DATA" "$port" > "$DATA/log" 2>&1 &
  echo $! > "$DATA/pid"
  for _ in $(seq 100); do
    kill -0 "$(cat "$DATA/pid")" || { grep -a '^[EF]' "$DATA/log" >&2; exit 1; }
    # there is one from last time, or one is made
    bucket "$port" HEAD || bucket "$port" PUT && break
    sleep 0.1
  done
  echo "s3://city?endpoint=http://127.0.0.1:$port with the key $S3_ACCESS / $S3_SECRET; tools/s3-server.sh stop ends it"
}

bucket() {
  local how=(-X PUT)
  [ "$2" = PUT ] || how=(--head)
  curl -s -f -o /dev/null "${how[@]}" -H "x-amz-content-sha256: UNSIGNED-PAYLOAD" --aws-sigv4 aws:amz:us-east-1:s3 \
    -u "$S3_ACCESS:$S3_SECRET" "http://127.0.0.1:$1/city"
}

stop() {
  if [ -e "$DATA/pid" ]; then
    # One that waits for its parts to say goodbye is not waited for.
    timeout 5 bash -c 'kill "$0" && tail --pid="$0" -f /dev/null' "$(cat "$DATA/pid")" 2>/dev/null ||
      kill -9 "$(cat "$DATA/pid")" 2>/dev/null || true
    rm -f "$DATA/pid"
    tidy "$DATA"
  fi
}

case ${1:-} in
  build) build ;;
  have) have ;;
  up) up "${2:-}" ;;
  stop) stop ;;
  run) run "$2" "$3" ;;
  tidy) tidy "$2" ;;
  *) sed -n '2,18s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 2 ;;
esac
