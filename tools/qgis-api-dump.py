#!/usr/bin/env python3
"""Write what a QGIS (or, with --pyqt6, a PyQt6) offers to Python as JSON, for qgis-api-check.py and
qgis-qt6-smoke.py:   qgis-api-dump.py OUT.json   |   qgis-api-dump.py --pyqt6 OUT.json
Shape: {"name": "QGIS 3.44.15", "modules": {module: {class: {"attrs": [...], "bases": [...], "enums": {enum: {value: int}}}}}}
"""

import importlib
import inspect
import json
import lzma
import sys

QT = ["QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtXml", "QtSql", "QtSvg", "QtTest", "QtPrintSupport"]


def enum_values(owner, enum_type):
    out = {}
    for name in dir(owner):
        if name.startswith("__"):
            continue
        try:
            value = getattr(owner, name)
        except Exception:
            continue
        if isinstance(value, enum_type):
            number = getattr(value, "value", value)
            out[name] = int(number) if isinstance(number, int) else 0
    return out


def members(enum):
    """Of a Python enum, with the aliases that QGIS patches in."""
    found = {
        n: v for n in list(enum.__members__) + list(vars(enum)) for v in [getattr(enum, n, None)] if isinstance(v, enum)
    }
    return {n: int(v.value) if isinstance(v.value, int) else 0 for n, v in found.items()}


def describe(cls):
    # dir() of an enum leaves out aliases patched in by QGIS: look into every class of the order as well
    attrs = sorted(
        {n for n in dir(cls) if not n.startswith("__")}
        | {n for b in cls.__mro__[:-1] for n in vars(b) if not n.startswith("__")}
    )
    enums = {}
    for name in attrs:
        try:
            value = inspect.getattr_static(cls, name)
        except AttributeError:
            continue
        if not inspect.isclass(value) or value.__qualname__.split(".")[0] in ("type", "object"):
            continue
        meta = type(value).__name__
        if meta in ("EnumMeta", "EnumType"):
            enums[name] = members(value)
        elif issubclass(value, int) and value is not bool:
            enums[name] = enum_values(cls, value) or enum_values(value, value)
    values = {}  # enum value reachable on the class itself -> the enum it belongs to
    for name in attrs:
        try:
            value = getattr(cls, name)
        except Exception:
            continue
        t = type(value)
        if inspect.isclass(value) or t in (int, bool) or t is cls:
            continue
        if isinstance(value, int) or type(t).__name__ in ("EnumMeta", "EnumType"):
            values[name] = t.__qualname__
    return {
        "attrs": attrs,
        "values": values,
        "bases": [
            f"{b.__module__}.{b.__qualname__}"
            for b in cls.__mro__[1:]
            if b.__module__ not in ("builtins", "sip", "PyQt5.sip", "PyQt6.sip")
        ],
        "enums": {k: v for k, v in enums.items() if v},
    }


def main():
    pyqt6 = "--pyqt6" in sys.argv
    out = next(a for a in sys.argv[1:] if not a.startswith("-"))
    if pyqt6:
        from PyQt6.QtCore import PYQT_VERSION_STR

        name, wanted = f"PyQt6 {PYQT_VERSION_STR}", {f"qgis.PyQt.{m}": f"PyQt6.{m}" for m in QT}
    else:
        from qgis.core import Qgis

        name = f"QGIS {Qgis.QGIS_VERSION.split('-')[0]}"
        wanted = {m: m for m in ("qgis.core", "qgis.gui", "qgis.analysis", "qgis._3d")}
    modules = {}
    for key, path in wanted.items():
        try:
            module = importlib.import_module(path)
        except ImportError:
            continue
        modules[key] = {}
        for n, value in vars(module).items():
            if n.startswith("_"):
                continue
            if inspect.isclass(value):
                d = describe(value)
                if type(value).__name__ in ("EnumMeta", "EnumType"):
                    d["top_enum"] = members(value)
                modules[key][n] = d
            elif not inspect.ismodule(value):
                modules[key][n] = {"attrs": [], "bases": [], "enums": {}, "other": type(value).__name__}
    with lzma.open(out, "wt") if out.endswith(".xz") else open(out, "w") as f:
        json.dump({"name": name, "modules": modules}, f)
    print(name, {k: len(v) for k, v in modules.items()})


main()
