#!/bin/bash
# A real object store for tests, on this machine alone: versitygw, which checks signatures and knows multipart uploads,
# over a plain folder. It is built from its source with Go the first time (two minutes or so) and kept in .build/.
#
#   tools/s3-server.sh build         build it where it is missing; prints the program's path
#   tools/s3-server.sh up [PORT]     run it in the background (7070); prints address, bucket and how to stop it
#   tools/s3-server.sh stop
#
# Ends with 3 where it cannot be built here: Go or its module proxy is missing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

VERSION=v1.8.0
HOME_OF=$PWD/.build/s3
PROGRAM=$HOME_OF/versitygw-$VERSION
ACCESS=cityverse
SECRET=for-tests-only

build() {
  if [ ! -x "$PROGRAM" ]; then
    command -v go >/dev/null || { echo "s3-server: Go is not installed here, so no object store can be built" >&2; exit 3; }
    mkdir -p "$HOME_OF/bin"
    exec 8> "$HOME_OF/build.lock"
    flock 8
    [ -x "$PROGRAM" ] || GOBIN=$HOME_OF/bin GOFLAGS= nice timeout 900 \
      go install "github.com/versity/versitygw/cmd/versitygw@$VERSION" >&2 ||
      { echo "s3-server: the object store could not be built; is the Go module proxy in reach?" >&2; exit 3; }
    [ -x "$PROGRAM" ] || mv "$HOME_OF/bin/versitygw" "$PROGRAM"
  fi
  echo "$PROGRAM"
}

up() {
  local port=${1:-7070}
  build >/dev/null
  mkdir -p "$HOME_OF/data/city" "$HOME_OF/meta"
  ROOT_ACCESS_KEY=$ACCESS ROOT_SECRET_KEY=$SECRET nohup "$PROGRAM" --quiet --keep-alive --port "127.0.0.1:$port" \
    posix --sidecar "$HOME_OF/meta" "$HOME_OF/data" > "$HOME_OF/log" 2>&1 &
  echo $! > "$HOME_OF/pid"
  echo "s3://city?endpoint=http://127.0.0.1:$port with the key $ACCESS / $SECRET; tools/s3-server.sh stop ends it"
}

stop() {
  if [ -e "$HOME_OF/pid" ]; then
    kill "$(cat "$HOME_OF/pid")" 2>/dev/null || true
    rm -f "$HOME_OF/pid"
  fi
}

case ${1:-} in
  build) build ;;
  up) up "${2:-}" ;;
  stop) stop ;;
  *) sed -n '2,10s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 2 ;;
esac
