#!/bin/bash
# Make this folder ready: QGIS from Debian where it is missing, a venv beside it, and the link through which
# QGIS and the tests see the folder as the plugin "cityverse". Doing it again costs a blink.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf 'setup: %s\n' "$*"; }
fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }

case $PWD in *:*) fail "the folder's path holds a colon ($PWD); Python cannot make a venv there. Move the folder." ;; esac

missing_packages() {
  local package
  while read -r package; do
    case $package in ''|'#'*) continue ;; esac
    dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || printf '%s\n' "$package"
  done < requirements/debian.txt
}

install_packages() {
  local missing as_root=()
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    say "this machine has no apt: QGIS (3.22 or newer) with Python must be there already"
    return
  fi
  missing=$(missing_packages)
  [ -n "$missing" ] || { say "all Debian packages are there"; return; }
  say "installing from Debian: $(tr '\n' ' ' <<< "$missing")"
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || fail "these packages need root: run 'apt-get install --no-install-recommends $(tr '\n' ' ' <<< "$missing")' as root, then this again"
    as_root=(sudo)
  fi
  # shellcheck disable=SC2086 - one word a package
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 update
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 \
    install --no-install-recommends $missing
}

check_qgis() {
  [ -x /usr/bin/python3 ] || fail "there is no /usr/bin/python3; CityVerse is developed with the system's Python and QGIS (Debian 12)"
  /usr/bin/python3 -c 'import qgis.core, osgeo.gdal, numpy' 2>/dev/null ||
    fail "/usr/bin/python3 cannot import qgis.core, osgeo and numpy. Install QGIS 3.22 or newer with its Python (Debian: apt-get install python3-qgis python3-gdal)"
}

make_venv() {
  local numpy wanted stamp=.venv/cityverse.stamp
  numpy=$(/usr/bin/python3 -c 'import numpy; print("numpy==" + numpy.__version__)')
  wanted=$({ cat requirements/python.txt; echo "$numpy"; /usr/bin/python3 --version; } | sha256sum)
  if [ -x .venv/bin/python ] && [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then
    say "Python packages are there"
    return
  fi
  say "making .venv with the system's $numpy (another numpy would break GDAL's)"
  # a venv whose making was interrupted has a python but no pip, and never gets one by itself
  { [ -e .venv/constraints.txt ] && .venv/bin/python -m pip --version >/dev/null 2>&1; } ||
    /usr/bin/python3 -m venv --clear --system-site-packages .venv
  echo "$numpy" > .venv/constraints.txt
  .venv/bin/python -m pip install --quiet --disable-pip-version-check \
    --constraint .venv/constraints.txt --requirement requirements/python.txt
  .venv/bin/python -c 'import shapely, osgeo.gdal_array'
  printf '%s\n' "$wanted" > "$stamp"
}

mkdir -p .build/plugins
exec 9> .build/setup.lock
if command -v flock >/dev/null; then flock 9; fi
install_packages
check_qgis
make_venv
ln -sfn ../.. .build/plugins/cityverse
say "ready"
