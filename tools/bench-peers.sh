#!/bin/bash
# bench-peers.sh - put the tools that `make bench` compares with into .build/peers; nothing is installed on the machine.
#
# Two venvs (UMEP and solweig want other versions than the rest), and GRASS and SAGA unpacked from their Debian
# packages. What cannot be had is named in .build/peers/versions.txt: name, version, reason, separated by tabs.
set -euo pipefail
cd "$(dirname "$0")/.."
peers=$PWD/.build/peers
mkdir -p "$peers/debs" "$peers/root"
listing=$peers/versions.txt.part
: > "$listing"

note() { printf '%s\t%s\t%s\n' "$1" "$2" "$3" >> "$listing"; }

# wheel VENV REQUIREMENT [PIP OPTION...]: install one, or note why not
wheel() {
  local venv=$peers/$1 name=${2%%[=<>]*} log
  log=$(mktemp)
  [ -x "$venv/bin/python" ] || /usr/bin/python3 -m venv "$venv"
  if "$venv/bin/python" -m pip install -q --disable-pip-version-check "${@:2}" > "$log" 2>&1; then
    note "$name" "$("$venv/bin/python" -c "import importlib.metadata, sys; print(importlib.metadata.version(sys.argv[1]))" "$name")" ""
  else
    note "$name" "" "$(grep -m1 -i error "$log" | tr '\t' ' ' | cut -c1-150 || true)"
  fi
  rm -f "$log"
}

# The oldest Python of the peers' wheels is 3.11: on another system some are left out and named
wheel venv-umep umep==0.0.1b47
wheel venv-umep solweig==0.1.0b96
[ -x "$peers/venv/bin/python" ] || /usr/bin/python3 -m venv "$peers/venv"
"$peers/venv/bin/python" -m pip install -q --disable-pip-version-check numpy scipy cython 'setuptools<70' wheel
wheel venv pythermalcomfort==4.8.1
wheel venv whitebox-workflows==2.0.6
wheel venv topocalc==0.5.0 --no-build-isolation # its build wants a numpy that is already there
wheel venv rvt-py==2.2.3 --no-deps              # its dependencies ask for a GDAL of their own; the kernels need scipy

# unpack PACKAGE...: the packages that the machine does not have, without installing them
unpack() {
  local package
  for package in "$@"; do
    if compgen -G "$peers/debs/${package}_*.deb" > /dev/null || (cd "$peers/debs" && apt-get download -q "$package" > /dev/null 2>&1); then
      dpkg -x "$peers/debs/${package}"_*.deb "$peers/root"
    fi
  done
  if compgen -G "$peers/debs/${1}_*.deb" > /dev/null; then
    note "$1" "$(dpkg-deb -f "$peers/debs/${1}"_*.deb Version)" ""
  else
    note "$1" "" "the package sources of this machine do not have it"
  fi
}

unpack grass-core libsvm3
unpack saga saga-common libsaga-api8 libsaga-gdi8 libsvm3 libwxbase3.2-1 libwxgtk3.2-1 libhpdf-2.3.0 libnotify4 libpcre2-32-0

note umep-core "" "the package index has no such package; the package umep holds the same kernels"
note r.skyview "" "an addon of GRASS that no registry carries: r.horizon is run instead"
note solweig-gpu "" "left out: it is made for graphics cards, and this compares processors"
note horayzon "" "the package index does not have it"
mv "$listing" "$peers/versions.txt"
cat "$peers/versions.txt"
