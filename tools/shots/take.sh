#!/bin/bash
# Take the screenshots of the documentation: every scene here (*.py) runs in the real desktop under Xvfb.
#
#   take.sh [SCENE...]     SCENE: name without .py; all of them without any
#
# A scene's shot("docks") and screen("docks") become docs/images/docks.png. What it says goes to build/shots/SCENE.log.
# Scenes find this folder as CITYVERSE_ROOT and the demo's twin as CITYVERSE_TWIN; tools/qgis-shot.sh lists their tools.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export CITYVERSE_ROOT=$PWD CITYVERSE_TWIN=$PWD/build/demo/olinda/twin
if [ $# -eq 0 ]; then
  shopt -s nullglob
  for scene in tools/shots/*.py; do scene=${scene##*/}; set -- "$@" "${scene%.py}"; done
fi
[ $# -gt 0 ] || { echo "shots: there is no scene in tools/shots"; exit 0; }
[ -d "$CITYVERSE_TWIN" ] || echo "shots: no demo twin; 'make demo' builds one" >&2
mkdir -p docs/images build/shots
# English for all; the pictures of the whole window (qgis-*) also in Arabic, which mirrors the layout
for scene in "$@"; do
  for language in en_US ar; do
    made=build/shots/$language
    mkdir -p "$made"
    tools/qgis-shot.sh -p .:cityverse -c "tools/shots/$scene.py" -l "$language" -t 240 "$made/$scene.png"
    for taken in "$made/$scene"-*.png; do
      name=${taken#"$made/$scene-"}
      case $language:$name in
        en_US:*) cp "$taken" "docs/images/$name" ;;
        *:qgis-*) cp "$taken" "docs/images/$language-$name" ;;
      esac
    done
    echo "shots: $scene in $language"
  done
done
