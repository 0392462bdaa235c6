#!/bin/bash
# qgis-chroot.sh - make (once) and enter a Debian chroot that holds one QGIS version.
#
#   qgis-chroot.sh VERSION DIR [-b HOSTPATH[:PATH]]... [-e NAME=VALUE]... [--] [COMMAND ARG...]
#
#   VERSION  3.22          bookworm            (python 3.11, numpy 1.24, same as the host's)
#            3.40          bookworm-backports  (python 3.11, numpy 1.24)
#            3.40-trixie   trixie              (python 3.13, numpy 2.2)
#            3.44          trixie-backports    (python 3.13, numpy 2.2)
#            3.44-sid      sid                 (python 3.14, numpy 2.4; a moving target)
#   DIR      where the root tree lies (made on first use, about 2 GB each; delete with rm -rf)
#   -e       NAME=VALUE for COMMAND (repeatable; of the caller's own only QT_QPA_PLATFORM, pip's and proxies' pass)
#   -b       bind a host path into the chroot (read-write); the current folder is always bound at /src
#            and is the working folder of COMMAND
#   COMMAND  run as root in the chroot, venv first on PATH; without one the chroot is only made
#
# Idempotent: the tree is built in DIR.part and renamed when complete; the pip set is reinstalled only
# when it changes. All mounts live in a private mount + pid namespace, so they are gone, and every
# process started inside is killed, when COMMAND ends: nothing on the host has to be cleaned up.
# Environment: QGIS_CHROOT_PIP  the pip set of the venv (default below)
#              QGIS_CHROOT_APT  extra Debian packages, at first build only
#              DEBIAN_MIRROR    default: the mirror that this machine's apt uses
set -euo pipefail

usage() { sed -n '2,/^set -euo/p' "$0" | sed '$d;s/^# \{0,1\}//' >&2; exit 2; }
[ $# -ge 2 ] || usage
version=$1 dir=$(realpath -m "$2"); shift 2
binds=() vars=()
while [ $# -gt 0 ]; do
  case $1 in
    -b) binds+=("$2"); shift 2 ;;
    -e) vars+=("$2"); shift 2 ;;
    --) shift; break ;;
    *) break ;;
  esac
done

# the mirror of the main archive, as this machine's own apt sources name it
mirror=${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -m1 '/debian/\?$')}
[ -n "$mirror" ] || { echo "no Debian mirror in this machine's apt sources: set DEBIAN_MIRROR" >&2; exit 1; }
pipset=${QGIS_CHROOT_PIP-pytest pytest-qgis pystac pystac-client}
case $version in
  3.22)        suite=bookworm backports= ;;
  3.40)        suite=bookworm backports=bookworm-backports ;;
  3.40-trixie) suite=trixie   backports= ;;
  3.44)        suite=trixie   backports=trixie-backports ;;
  3.44-sid)    suite=sid      backports= ;;
  *) echo "unknown version $version" >&2; usage ;;
esac

# python3-shapely is left out on bookworm: it is 1.8 there; the venv brings 2.x instead.
packages="python3-qgis qgis qgis-providers gdal-bin python3-gdal python3-numpy python3-requests
 python3-venv python3-pip python3-pyqt5 python3-pyqt5.qtsql python3-pyqt5.qtsvg
 xvfb xauth x11-utils xdotool imagemagick openbox dbus-x11 procps
 fonts-dejavu-core fonts-noto-core fonts-open-sans qttranslations5-l10n ca-certificates pyqt5-dev-tools qttools5-dev-tools ${QGIS_CHROOT_APT-}"
components=main keyring=/usr/share/keyrings/debian-archive-keyring.gpg
case $suite in bookworm) pipset="$pipset shapely>=2,<3" ;; *) packages="$packages python3-shapely" ;; esac

if [ ! -e "$dir/etc/qgis-chroot.version" ]; then
  command -v mmdebstrap >/dev/null ||
    apt-get -o DPkg::Lock::Timeout=900 install -y --no-install-recommends mmdebstrap arch-test >&2
  [ ! -e "$dir" ] || { echo "$dir is there but is not a finished chroot of this script" >&2; exit 1; }
  part=$dir.part; rm -rf --one-file-system "$part"; mkdir -p "$(dirname "$dir")"
  sources=("deb $mirror $suite $components")
  hooks=()
  if [ -n "$backports" ]; then
    sources+=("deb $mirror $backports main")
    # mmdebstrap asks apt directly: pin the QGIS packages (all of the one source) to backports
    pin=$(mktemp)
    printf 'Package: *qgis*\nPin: release n=%s\nPin-Priority: 990\n' "$backports" > "$pin"
    hooks+=("--setup-hook=mkdir -p \"\$1/etc/apt/preferences.d\" && cp $pin \"\$1/etc/apt/preferences.d/qgis\"")
  fi
  mmdebstrap --variant=minbase --mode=root --keyring="$keyring" \
    --aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Retries "3"' \
    --aptopt='Acquire::Check-Valid-Until "false"' --dpkgopt=force-unsafe-io \
    --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*' \
    --dpkgopt='path-include=/usr/share/doc/*/copyright' \
    --include="$(echo $packages | tr ' ' ',')" "${hooks[@]}" "$suite" "$part" "${sources[@]}" >&2
  rm -f "${pin-}"
  echo "$version $suite $backports" > "$part/etc/qgis-chroot.version"
  mv "$part" "$dir"
fi

inside='
set -e
root=$1 work=$2; shift 2
n=$1; shift
mount --rbind /dev "$root/dev"; mount --bind /sys "$root/sys"; mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"; mkdir -p "$root/tmp/run"; chmod 700 "$root/tmp/run"
for f in /etc/resolv.conf /etc/hosts /etc/ssl/certs/ca-certificates.crt; do
  [ -e "$f" ] || continue
  t=$root$f  # a plain file to mount on; never removed later: another run may be using it
  if [ ! -f "$t" ] || [ -L "$t" ]; then rm -f "$t"; mkdir -p "${t%/*}"; : > "$t"; fi
  mount --bind "$(realpath "$f")" "$t"
done
while [ "$n" -gt 0 ]; do
  from=${1%%:*} to=${1#*:}; shift; n=$((n-1))
  if [ -d "$from" ]; then mkdir -p "$root$to"; else mkdir -p "$root${to%/*}"; : >> "$root$to"; fi
  mount --rbind "$from" "$root$to"
done
exec chroot "$root" /usr/bin/env -i HOME=/root USER=root LANG=C.UTF-8 TERM="${TERM:-dumb}" \
  PATH=/opt/venv/bin:/usr/local/bin:/usr/bin:/usr/sbin:/bin:/sbin \
  XDG_RUNTIME_DIR=/tmp/run PYTHONDONTWRITEBYTECODE=1 \
  SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt REQUESTS_CA_BUNDLE=/etc/ssl/certs/ca-certificates.crt \
  PIP_CERT=/etc/ssl/certs/ca-certificates.crt PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore \
  ${PIP_INDEX_URL:+PIP_INDEX_URL="$PIP_INDEX_URL"} ${PIP_FIND_LINKS:+PIP_FIND_LINKS="$PIP_FIND_LINKS"} \
  ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
  ${QT_QPA_PLATFORM:+QT_QPA_PLATFORM="$QT_QPA_PLATFORM"} \
  sh -c "cd \"\$0\" && exec \"\$@\"" "$work" "$@"
'
enter() { # enter WORKDIR COMMAND...
  local work=$1; shift
  local b=("$PWD:/src" ${binds[@]+"${binds[@]}"})
  [ ! -d "${PIP_FIND_LINKS-}" ] || b+=("$PIP_FIND_LINKS:$PIP_FIND_LINKS")
  unshare --mount --propagation private --pid --fork --kill-child \
    bash -c "$inside" qgis-chroot "$dir" "$work" "${#b[@]}" "${b[@]}" env ${vars[@]+"${vars[@]}"} "$@"
}

stamp=$dir/opt/venv/.pipset
if [ -n "$pipset" ] && [ "$(cat "$stamp" 2>/dev/null)" != "$pipset" ]; then
  # numpy stays the distribution's: another one shadows it and breaks osgeo.gdal_array (binary interface)
  enter / sh -c '[ -x /opt/venv/bin/python ] || /usr/bin/python3 -m venv --system-site-packages /opt/venv
    /usr/bin/python3 -c "import numpy; print(\"numpy==\" + numpy.__version__)" > /opt/venv/constraints.txt
    exec /opt/venv/bin/python -m pip install -q -c /opt/venv/constraints.txt "$@"' pip $pipset >&2
  echo "$pipset" > "$stamp"
fi
[ $# -eq 0 ] || enter /src "$@"
