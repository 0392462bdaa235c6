#!/bin/bash
# Start the QGIS desktop with the plugin from this folder, in a profile of its own, and open the demo's twin.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
if [ -z "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
  echo "run: there is no display here; start this on a desktop, or through ssh -X" >&2
  exit 1
fi
profile=$PWD/.build/desktop/profiles/cityverse
mkdir -p "$profile/QGIS"
if [ ! -e "$profile/QGIS/QGIS3.ini" ]; then
  printf '%s\n' '[PythonPlugins]' processing=true cityverse=true '[qgis]' checkVersion=false '[app]' \
    'news_feed\disabled=true' > "$profile/QGIS/QGIS3.ini"
fi
twin=
for made in build/demo/olinda/twin build/demo/synthetic/twin; do
  if [ -z "$twin" ] && [ -d "$made" ]; then twin=$PWD/$made; fi
done
echo "run: ${twin:-no demo twin yet; make demo builds one}"
# QGIS takes the first Python on the path for its own
export PATH=/usr/bin:/bin:$PATH
export QGIS_PLUGINPATH=$PWD/.build/plugins CITYVERSE_TWIN=$twin
# QGIS 3.22 cannot run a --code file whose path holds a quote, as this folder's may
scene=$(mktemp --suffix=.py)
trap 'rm -f "$scene"' EXIT
cp tools/open_demo.py "$scene"
qgis --nologo --profiles-path "$PWD/.build/desktop" --profile cityverse --code "$scene" "$@"
