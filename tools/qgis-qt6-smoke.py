#!/usr/bin/env python3
"""Import, start and unload a plugin on the real PyQt6 with a stand-in for QGIS, since no Qt6 build of QGIS can be
had here:   QT_QPA_PLATFORM=offscreen VENV_WITH_PYQT6/bin/python qgis-qt6-smoke.py API.json PLUGIN_FOLDER [SCRIPT.py]

The stand-in has the classes and the scoped enums of a real QGIS (API.json of qgis-api-dump.py, 3.44 say); classes
that are Qt widgets or objects there derive from the PyQt6 ones here; every method answers with a mock. Unscoped
enums of QGIS are left out on purpose. What it proves: imports, class bodies, widget construction, Qt enums,
signals and slots under PyQt6. What it does not: anything QGIS computes.
SCRIPT, if given, runs after initGui with the names plugin, iface, package (open dialogs in it, press buttons).
"""

import enum
import importlib
import json
import lzma
import pkgutil
import sys
import types
from pathlib import Path
from unittest.mock import MagicMock

from PyQt6 import QtCore, QtGui, QtWidgets

QT = ["QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtXml", "QtSql", "QtSvg", "QtTest", "QtPrintSupport", "uic", "sip"]


def module(name, **names):
    m = types.ModuleType(name)
    m.__dict__.update(names)
    sys.modules[name] = m
    parent, _, child = name.rpartition(".")
    if parent:
        setattr(sys.modules[parent], child, m)
    return m


def missing(cls, name):
    """A method of a stand-in class: made on first use, and only where the real class has it."""
    for c in cls.__mro__:
        if name in c.__dict__.get("_offered", ()):
            mock = MagicMock(name=f"{c.__name__}.{name}")
            setattr(c, name, mock)
            return mock
    raise AttributeError(f"{cls.__name__} has no {name}")


def missing_on_instance(self, name):
    if name.startswith("__"):
        raise AttributeError(name)
    return missing(type(self), name)


class Plain(type):
    def __getattr__(cls, name):
        return missing(cls, name)


class Wrapped(type(QtCore.QObject)):
    def __getattr__(cls, name):
        return missing(cls, name)


def stand_in(api):
    module("qgis").__path__ = []
    module("qgis.PyQt").__path__ = []
    for n in QT:
        try:
            real = importlib.import_module(f"PyQt6.{n}")
        except ImportError:
            continue
        module(f"qgis.PyQt.{n}", **{k: v for k, v in vars(real).items() if not k.startswith("__")})
    # what the real qgis.PyQt brings back under Qt6
    for n in ("QAction", "QActionGroup", "QShortcut"):
        setattr(sys.modules["qgis.PyQt.QtWidgets"], n, getattr(QtGui, n))
    sys.modules["qgis.PyQt.QtCore"].NULL = None
    for kind in QtCore.QMetaType.Type:
        setattr(
            QtCore.QVariant, {"QString": "String", "UnknownType": "Invalid"}.get(kind.name, kind.name.lstrip("Q")), kind
        )
    made = {}
    everything = {
        f"{m.replace('qgis.', 'qgis._') if not m.startswith('qgis._') else m}.{c}": (m, c, d)
        for m, classes in api["modules"].items()
        if not m.startswith("qgis.PyQt")
        for c, d in classes.items()
    }
    for m in api["modules"]:
        if not m.startswith("qgis.PyQt"):
            module(m)

    def ask(m, name):
        if name not in api["modules"][m]:
            raise AttributeError(f"{api['name']} has no {m}.{name}")
        value = make(f"{m.replace('qgis.', 'qgis._') if not m.startswith('qgis._') else m}.{name}")
        setattr(sys.modules[m], name, value)
        return value

    def make(qualified):
        if qualified in made:
            return made[qualified]
        if qualified.startswith("PyQt5."):
            _, mod, name = qualified.split(".", 2)
            try:
                made[qualified] = getattr(importlib.import_module(f"PyQt6.{mod}"), name)
            except (ImportError, AttributeError):
                made[qualified] = object
            return made[qualified]
        if qualified not in everything:
            return object
        m, name, d = everything[qualified]
        if d.get("other"):
            made[qualified] = MagicMock(name=name)
            return made[qualified]
        if d.get("top_enum"):
            made[qualified] = enum.IntFlag(name, d["top_enum"])
            return made[qualified]
        made[qualified] = base = object  # while it is being made: some QGIS classes name themselves as a base
        for b in d["bases"]:
            base = make(b)
            if base is not object:
                break
        names = set(d["attrs"]) - set(d.get("values", {})) - set(d["enums"])
        body = {"__module__": m, "_offered": names, "__getattr__": missing_on_instance}
        for e, members in d["enums"].items():
            body[e] = enum.IntFlag(e, members)
        if base is object:
            body["__init__"] = lambda self, *a, **k: None
        elif isinstance(base, type) and issubclass(base, QtWidgets.QWidget):

            def init(self, *a, __base=base, **k):
                parent = next((x for x in a if isinstance(x, QtWidgets.QWidget)), None)
                super(made[qualified], self).__init__(parent)

            body["__init__"] = init
        elif isinstance(base, type) and issubclass(base, (QtCore.QObject, QtWidgets.QGraphicsItem)):
            body["__init__"] = lambda self, *a, **k: super(made[qualified], self).__init__()
        made[qualified] = (Plain if base is object or type(base) is Plain else Wrapped)(name, (base,), body)
        return made[qualified]

    for m in api["modules"]:  # classes are made when they are asked for
        if not m.startswith("qgis.PyQt"):
            sys.modules[m].__getattr__ = lambda name, m=m: ask(m, name)
    iface = MagicMock(name="iface")
    window = QtWidgets.QMainWindow()
    iface.mainWindow.return_value = window
    iface.addToolBar.side_effect = window.addToolBar
    core = sys.modules["qgis.core"]
    core.NULL = None
    core.Qgis.QGIS_VERSION, core.Qgis.QGIS_VERSION_INT = "4.0.0-standin", 40000
    # what Qt itself takes must be Qt's
    core.QgsApplication.getThemeIcon = staticmethod(lambda name: QtGui.QIcon())
    core.QgsApplication.locale = staticmethod(lambda: "en_US")
    settings = {}
    core.QgsSettings.value = lambda self, key, default=None, type=None, section=None: settings.get(key, default)
    core.QgsSettings.setValue = lambda self, key, value, section=None: settings.__setitem__(key, value)
    module("qgis.utils", iface=iface, plugins={}, qgsfunction=lambda *a, **k: lambda f: f, pluginMetadata=lambda *a: "")
    module("qgis.processing", run=MagicMock())
    module("processing", run=MagicMock())
    return iface


def main():
    path, folder = Path(sys.argv[1]), Path(sys.argv[2]).absolute()
    raw = lzma.decompress(path.read_bytes()) if path.suffix == ".xz" else path.read_bytes()
    app = QtWidgets.QApplication([])
    sys.excepthook = lambda *a: (sys.__excepthook__(*a), sys.exit(1))
    iface = stand_in(json.loads(raw))
    sys.path.insert(0, str(folder.parent))
    package = importlib.import_module(folder.name)
    count = 0
    for info in pkgutil.walk_packages([str(folder)], folder.name + "."):
        if any(part in ("tests", "test", "scripts") for part in info.name.split(".")):
            continue
        importlib.import_module(info.name)
        count += 1
    plugin = package.classFactory(iface)
    plugin.initGui()
    app.processEvents()
    if len(sys.argv) > 3:
        exec(
            compile(Path(sys.argv[3]).read_text(), sys.argv[3], "exec"),
            {"plugin": plugin, "iface": iface, "package": package, "app": app},
        )
    app.processEvents()
    plugin.unload()
    app.processEvents()
    print(f"PyQt6 {QtCore.PYQT_VERSION_STR}: {count} modules imported, plugin started and unloaded")


main()
