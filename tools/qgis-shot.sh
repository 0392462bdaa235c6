#!/bin/bash
# qgis-shot.sh - start the real QGIS desktop on its own X server with a fresh profile and a plugin, run a
# Python scene in it, take screenshots, stop everything that was started.
#
#   qgis-shot.sh [options] OUT.png
#     -p DIR[:NAME]   plugin folder, linked into the profile as NAME (default: name of the folder) and enabled
#     -c FILE.py      scene: Python run inside QGIS once its window is up (see below)
#     -P FILE         project or layer file to open
#     -x COMMAND      shell command run after the scene with DISPLAY set (xdotool ...); a second screenshot
#                     OUT-after.png follows it
#     -i KEY=VALUE    setting written to the profile before start, "section/key=value" (repeatable)
#     -l LOCALE       interface language, for example ar, nl (default en_US)
#     -s WxH          size of the screen (default 1600x1000)
#     -f FACTOR       QT_SCALE_FACTOR, for high-density screens
#     -t SECONDS      most time for start and scene (default 120)
#     -d DIR          profiles folder to use and keep (default: a temporary one)
#     -e PATH         extra PYTHONPATH (a venv's site-packages)
#   In the scene these names exist: iface, plugins (dict name -> instance), root (the main window),
#     shot(name, widget=None)  grab a widget to OUT-name.png (without X: only what Qt paints)
#     screen(name)             the whole screen to OUT-name.png, with windows and menus as they lie
#     wait(seconds), until(condition, seconds=90)   both keep the event loop running
#     click(widget, x=None, y=None, button=1), choose(button, number of a menu entry), keys("ctrl+k"), text("delft")   real X events, by xdotool; each returns
#                              when QGIS has got them, however busy the machine is
#     say(text)                a line in OUT.log
#   An exception in the scene is written to OUT.log, and the script ends with 1.
#   Exit status: 0 scene done and screenshot taken; 1 scene failed; 3 QGIS ended by itself or did not get ready.
set -u
plugins=() settings=() scene= project= xcmd= locale=en_US size=1600x1000 scale= limit=120 profiles= extra=
while getopts p:c:P:x:i:l:s:f:t:d:e: o; do
  case $o in
    p) plugins+=("$OPTARG") ;; c) scene=$(realpath "$OPTARG") ;; P) project=$(realpath "$OPTARG") ;; x) xcmd=$OPTARG ;;
    i) settings+=("$OPTARG") ;; l) locale=$OPTARG ;; s) size=$OPTARG ;; f) scale=$OPTARG ;; t) limit=$OPTARG ;;
    d) profiles=$(realpath -m "$OPTARG") ;; e) extra=$OPTARG ;; *) sed -n '2,/^set -u/p' "$0" | sed '$d;s/^# \{0,1\}//' >&2; exit 2 ;;
  esac
done
shift $((OPTIND - 1))
[ $# -eq 1 ] || { sed -n '2,/^set -u/p' "$0" | sed '$d;s/^# \{0,1\}//' >&2; exit 2; }
out=$(realpath -m "$1"); base=${out%.png}; log=$base.log
mkdir -p "$(dirname "$out")"; rm -f "$base"*.png "$log"; : > "$log"

tmp=$(mktemp -d /tmp/qgis-shot.XXXXXX); started=()
stop() { # only what this script started, newest first
  local i p n
  for ((i = ${#started[@]} - 1; i >= 0; i--)); do
    p=${started[i]}; kill "$p" 2>/dev/null || continue
    for n in $(seq 30); do kill -0 "$p" 2>/dev/null || break; sleep 0.1; done
    kill -9 "$p" 2>/dev/null; wait "$p" 2>/dev/null
  done
  rm -rf "$tmp"
}
trap stop EXIT; trap 'exit 130' INT TERM

# the profile
profiles=${profiles:-$tmp/profiles}; profile=$profiles/profiles/shot
mkdir -p "$profile/python/plugins" "$profile/QGIS" "$tmp/run"; chmod 700 "$tmp/run"
python=/usr/bin/python3
names=()
for p in ${plugins[@]+"${plugins[@]}"}; do
  dir=${p%%:*}; dir=$(realpath "$dir"); name=${p##*:}; [ "$name" != "$p" ] || name=$(basename "$dir")
  ln -sfn "$dir" "$profile/python/plugins/$name"; names+=("$name"); settings+=("PythonPlugins/$name=true")
done
$python - "$profile/QGIS/QGIS3.ini" "$locale" ${settings[@]+"${settings[@]}"} <<'PY'
import configparser, sys
path, locale, *rest = sys.argv[1:]
c = configparser.RawConfigParser(); c.optionxform = str; c.read(path)
version = []
def put(section, key, value):
    if not c.has_section(section): c.add_section(section)
    c.set(section, key, value)
put("qgis", "checkVersion", "false"); put("qgis", "showTips", "false")
for minor in range(16, 60): put("qgis", f"showTips3{minor}", "false")
put("core", r"NewsFeed\httpsfeedqgisorg\disabled", "true")
put("app", r"news_feed\disabled", "true")
put("PythonPlugins", "processing", "true")
put("locale", "overrideFlag", "true"); put("locale", "userLocale", locale)
for item in rest:
    key, value = item.split("=", 1); section, key = key.split("/", 1)
    put(section, key.replace("/", "\\"), value)
with open(path, "w") as f: c.write(f, space_around_delimiters=False)
PY

# the scene, wrapped; paths by environment, since they may hold quotes
export QGIS_SHOT_BASE=$base QGIS_SHOT_SCENE=$scene QGIS_SHOT_LOG=$log
cat > "$tmp/start.py" <<PY
import os, sys, traceback, subprocess, time
from qgis.PyQt.QtCore import QEvent, QEventLoop, QObject, QTimer, Qt
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface, plugins
import qgis.utils
_base, _scene, _log = (os.environ["QGIS_SHOT_" + n] for n in ("BASE", "SCENE", "LOG"))
_done, _names = "$tmp/done", "${names[*]-}".split()
def say(line):
    with open(_log, "a") as f: f.write(str(line) + "\n")
def wait(seconds):
    loop = QEventLoop(); QTimer.singleShot(int(seconds * 1000), loop.quit)
    getattr(loop, "exec", getattr(loop, "exec_", None))()
def until(condition, seconds=90):
    end = time.time() + seconds
    while not condition():
        if time.time() > end: raise TimeoutError("condition not met in %s s" % seconds)
        wait(0.05)
root = iface.mainWindow()
def shot(name, widget=None):
    wait(0.3); path = "%s-%s.png" % (_base, name); (widget or root).grab().save(path); say("shot " + path); return path
def screen(name):
    wait(0.3); path = "%s-%s.png" % (_base, name)
    subprocess.Popen(["import", "-window", "root", path])
    until(lambda: os.path.exists(path) and os.path.getsize(path) > 0, 20); wait(0.5); say("screen " + path); return path
class _Heard(QObject):
    # What has reached windows of this QGIS: on a busy machine that takes longer than any fixed wait. It listens to
    # single windows only: a filter for the whole application is handed objects that are half gone, and ends QGIS.
    clicks, letters, presses = 0, 0, 0
    def eventFilter(self, target, event):
        kind = event.type()
        self.clicks += kind in (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)
        self.presses += kind == QEvent.Type.KeyPress
        self.letters += kind == QEvent.Type.KeyPress and event.text() != ""
        return False
_heard, _placed = _Heard(), set()
def _x(window, heard, *args):
    if window is not None: window.installEventFilter(_heard)
    subprocess.run(["xdotool"] + [str(a) for a in args], check=True)
    try: until(heard, 10)  # a shortcut, or a window that went away, keeps what it got to itself
    except TimeoutError: print("not heard of: " + " ".join(str(a) for a in args), file=sys.stderr)
    wait(0.3)
def _settle(window):
    # A new window is where the window manager puts it, once that has made it the active one
    if int(window.winId()) in _placed: return
    try: until(window.isActiveWindow, 20)
    except TimeoutError: pass
    wait(0.3); _placed.add(int(window.winId()))
def click(widget, x=None, y=None, button=1):
    from qgis.PyQt.QtCore import QPoint
    if widget.window().windowType() != Qt.WindowType.Popup: _settle(widget.window())
    c = widget.rect().center()
    g = widget.mapToGlobal(QPoint(c.x() if x is None else x, c.y() if y is None else y))
    r = widget.devicePixelRatioF()
    subprocess.run(["xdotool", "mousemove", "--sync", str(int(g.x() * r)), str(int(g.y() * r))], check=True)
    wait(0.3); before = _heard.clicks
    _x(widget.window().windowHandle(), lambda: _heard.clicks > before, "click", button)
def choose(button, number):
    # a menu of a button holds up whoever opens it until it is closed
    def take():
        menu = QApplication.activePopupWidget()
        if menu is None: return QTimer.singleShot(300, take)
        place = menu.actionGeometry(menu.actions()[number]).center()
        click(menu, place.x(), place.y())
    QTimer.singleShot(500, take); click(button)
def keys(combination):
    before = _heard.presses
    _x(QApplication.focusWindow(), lambda: _heard.presses > before, "key", "--clearmodifiers", combination)
def text(string):
    before = _heard.letters
    _x(QApplication.focusWindow(), lambda: _heard.letters >= before + len(string), "type", "--delay", 20, string)
def _go():
    code = 0
    try:
        for n in _names:
            if n not in plugins: raise RuntimeError("plugin %s is not loaded; loaded: %s" % (n, sorted(plugins)))
        if _scene:
            with open(_scene) as f: exec(compile(f.read(), _scene, "exec"), globals())
        wait(1)
    except BaseException:
        say(traceback.format_exc()); code = 1
    with open(_done + ".part", "w") as f: f.write(str(code))
    os.rename(_done + ".part", _done)
def _start():
    root.showMaximized(); QTimer.singleShot(1500, _go)
QTimer.singleShot(500, _start)
PY

# the X server, a window manager, QGIS
exec 7> "$tmp/display"
Xvfb -displayfd 7 -screen 0 "${size}x24" -nolisten tcp -noreset > "$tmp/xvfb.log" 2>&1 & started+=($!)
exec 7>&-
for n in $(seq 100); do [ -s "$tmp/display" ] && break; sleep 0.1; done
[ -s "$tmp/display" ] || { echo "Xvfb did not start" >&2; cat "$tmp/xvfb.log" >&2; exit 3; }
DISPLAY=:$(tr -d '\n' < "$tmp/display"); export DISPLAY
unset QT_QPA_PLATFORM WAYLAND_DISPLAY
# QGIS takes the first Python on the path for its own
export PATH=/usr/bin:/bin:$PATH
export XDG_RUNTIME_DIR=$tmp/run XDG_CONFIG_HOME=$tmp/config XDG_CACHE_HOME=$tmp/cache PYTHONDONTWRITEBYTECODE=1 LIBGL_ALWAYS_SOFTWARE=1
export NO_AT_BRIDGE=1 ${scale:+QT_SCALE_FACTOR=$scale} ${extra:+PYTHONPATH=$extra}
if command -v openbox >/dev/null; then openbox > "$tmp/openbox.log" 2>&1 & started+=($!); fi
bin=/usr/bin/qgis.bin; [ -x $bin ] || bin=/usr/bin/qgis
$bin --nologo --noversioncheck --profiles-path "$profiles" --profile shot --code "$tmp/start.py" ${project:+"$project"} \
  > "$base.stderr" 2>&1 & qgis=$!; started+=($qgis)
ready=
for n in $(seq $((limit * 5))); do
  [ -e "$tmp/done" ] && { ready=1; break; }
  kill -0 $qgis 2>/dev/null || break
  sleep 0.2
done
import -window root "$out"
if [ -z "$ready" ]; then
  if kill -0 $qgis 2>/dev/null; then echo "QGIS was not ready in $limit s" >&2
  else wait $qgis; echo "QGIS ended by itself with $?" >&2; fi
  tail -20 "$base.stderr" >&2; exit 3
fi
if [ -n "$xcmd" ]; then bash -c "$xcmd"; sleep 1; import -window root "$base-after.png"; fi
code=$(cat "$tmp/done"); [ "$code" = 0 ] || cat "$log" >&2
exit "$code"
