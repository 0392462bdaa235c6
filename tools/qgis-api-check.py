#!/usr/bin/env python3
"""Static check that plugin code uses only what every given QGIS and PyQt6 offers.

    qgis-api-check.py --dump 3.22.json.xz --dump 3.44.json.xz --pyqt6 pyqt6.json.xz FILE_OR_FOLDER...

Reports, as FILE:LINE:COL CODE text, and ends with 1 when there is anything:
  A1 name imported from qgis.core/gui/analysis/_3d that a version lacks   (not inside try: ... except ImportError)
  A2 Class.attribute that a version lacks                                 (not inside try, nor under hasattr)
  Q1 import from PyQt5/PyQt6/sip directly (use qgis.PyQt)
  Q2 name or Class.attribute that PyQt6 lacks, with the scoped spelling where one is known
  Q3 unscoped enum value of a QGIS class (Class.Value for Class.Enum.Value)
  Q4 exec_(, QVariant() / QVariant(QVariant.X), resources_rc, QRegExp, QDesktopWidget, fontMetrics().width
A line ending in  # api: ok  is left out. Only names and class attributes are seen, not calls on instances:
the tests on each QGIS version remain the proof.
"""

import argparse
import ast
import json
import lzma
import sys
from pathlib import Path

QGIS = ("qgis.core", "qgis.gui", "qgis.analysis", "qgis._3d")
# names that qgis.PyQt brings back under Qt6 (its own compatibility layer)
SHIM = {("qgis.PyQt.QtWidgets", n) for n in ("QAction", "QActionGroup", "QShortcut")} | {("qgis.PyQt.QtCore", "NULL")}
GONE = {"QRegExp", "QDesktopWidget", "QRegExpValidator", "qApp"}


class Checker(ast.NodeVisitor):
    def __init__(self, path, dumps, pyqt6):
        self.path, self.dumps, self.pyqt6, self.found, self.names, self.soft = path, dumps, pyqt6, [], {}, 0

    def say(self, node, code, text):
        self.found.append((node.lineno, node.col_offset, code, text))

    def visit_Try(self, node):
        catches = {
            n.id
            for h in node.handlers
            for n in ([h.type] if isinstance(h.type, ast.Name) else getattr(h.type, "elts", []))
            if isinstance(n, ast.Name)
        }
        soft = bool(catches & {"ImportError", "ModuleNotFoundError", "AttributeError", "Exception"})
        self.soft += soft
        for n in node.body + [x for h in node.handlers for x in h.body]:
            self.visit(n)
        self.soft -= soft
        for n in node.orelse + node.finalbody:
            self.visit(n)

    def visit_If(self, node):
        soft = any(
            (isinstance(n, ast.Call) and getattr(n.func, "id", "") == "hasattr")
            or (isinstance(n, ast.Attribute) and n.attr in ("QGIS_VERSION_INT", "QGIS_VERSION"))
            for n in ast.walk(node.test)
        )
        self.soft += soft
        self.generic_visit(node)
        self.soft -= soft

    visit_IfExp = visit_If

    def visit_Import(self, node):
        for a in node.names:
            if a.name.split(".")[0] in ("PyQt5", "PyQt6", "sip"):
                self.say(node, "Q1", f"import {a.name}: use qgis.PyQt")

    def visit_ImportFrom(self, node):
        module = node.module or ""
        if module.split(".")[0] in ("PyQt5", "PyQt6", "sip") and not node.level:
            self.say(node, "Q1", f"from {module} import: use qgis.PyQt")
        for a in node.names:
            if a.name in GONE or a.name.endswith("resources_rc"):
                self.say(node, "Q4", f"{a.name} does not exist under Qt6")
                continue
            self.names[a.asname or a.name] = (module, a.name)
            if module in QGIS and not self.soft and a.name != "*":
                for d in self.dumps:
                    if a.name not in d["modules"].get(module, {}):
                        self.say(node, "A1", f"{module}.{a.name} is not in {d['name']}")
            if (
                module.startswith("qgis.PyQt.")
                and self.pyqt6
                and not self.soft
                and a.name != "*"
                and (module, a.name) not in SHIM
            ):
                offer = self.pyqt6["modules"].get(module)
                if offer is not None and a.name not in offer:
                    other = [m for m, c in self.pyqt6["modules"].items() if a.name in c]
                    self.say(
                        node,
                        "Q2",
                        f"{module}.{a.name} is not in {self.pyqt6['name']}" + (f" (is in {other[0]})" if other else ""),
                    )

    def visit_Attribute(self, node):
        if isinstance(node.value, ast.Name) and node.value.id in self.names:
            module, name = self.names[node.value.id]
            if module in QGIS:
                self.qgis(node, module, name)
            elif module.startswith("qgis.PyQt.") and self.pyqt6 and not self.soft:
                cls = self.pyqt6["modules"].get(module, {}).get(name)
                if (
                    cls
                    and not cls.get("other")
                    and node.attr not in cls["attrs"]
                    and not node.attr.startswith("__")
                    and name != "QVariant"
                ):
                    where = [e for e, values in cls["enums"].items() if node.attr in values]
                    self.say(
                        node,
                        "Q2",
                        f"{name}.{node.attr} is not in {self.pyqt6['name']}"
                        + (f": use {name}.{where[0]}.{node.attr}" if where else ""),
                    )
        if node.attr == "Type" and isinstance(node.value, ast.Name) and node.value.id == "QVariant" and not self.soft:
            # qgis.PyQt brings QVariant.Int and its like back under Qt6, but not the scope (QGIS pull requests 55954, 64861)
            self.say(node, "Q2", "QVariant.Type does not exist under Qt6: write QVariant.Int and so on")
        if (
            node.attr == "width"
            and isinstance(node.value, ast.Call)
            and getattr(node.value.func, "attr", "") == "fontMetrics"
        ):
            self.say(node, "Q4", "fontMetrics().width() is gone in Qt6: horizontalAdvance()")
        self.generic_visit(node)

    def qgis(self, node, module, name):
        if node.attr.startswith("__"):
            return
        lacking = [
            d["name"]
            for d in self.dumps
            if name in d["modules"].get(module, {})
            and not d["modules"][module][name].get("other")
            and node.attr not in d["modules"][module][name]["attrs"]
        ]
        if lacking and not self.soft:
            self.say(node, "A2", f"{name}.{node.attr} is not in {', '.join(lacking)}")
        for d in self.dumps:  # oldest first: its spelling of the enum is the one that all have
            enum = d["modules"].get(module, {}).get(name, {}).get("values", {}).get(node.attr)
            if enum:
                if "." not in enum:
                    enum = f"{name}.{enum}"
                self.say(node, "Q3", f"{name}.{node.attr}: write {enum}.{node.attr}")
                break

    def visit_Call(self, node):
        if isinstance(node.func, ast.Attribute) and node.func.attr == "exec_":
            self.say(node, "Q4", "exec_() is gone in PyQt6: exec()")
        if (
            isinstance(node.func, ast.Name)
            and node.func.id == "QVariant"
            and (not node.args or isinstance(node.args[0], ast.Attribute))
        ):
            self.say(node, "Q4", "QVariant() as null: use NULL of qgis.core")
        self.generic_visit(node)


def load(path):
    with lzma.open(path, "rt") if path.endswith(".xz") else open(path) as f:
        return json.load(f)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--dump", action="append", default=[], help="of qgis-api-dump.py, oldest first")
    p.add_argument("--pyqt6")
    p.add_argument("--skip", action="append", default=[], help="folder name to leave out")
    p.add_argument("path", nargs="+")
    a = p.parse_args()
    dumps = [load(d) for d in a.dump]
    pyqt6 = load(a.pyqt6) if a.pyqt6 else None
    bad = 0
    for top in map(Path, a.path):
        for file in sorted(top.rglob("*.py")) if top.is_dir() else [top]:
            if any(part in a.skip or (part.startswith(".") and part not in (".", "..")) for part in file.parts):
                continue
            text = file.read_text(encoding="utf-8")
            lines = text.split("\n")
            c = Checker(file, dumps, pyqt6)
            c.visit(ast.parse(text, str(file)))
            for line, col, code, message in sorted(set(c.found)):
                if not lines[line - 1].rstrip().endswith("# api: ok"):
                    print(f"{file}:{line}:{col + 1} {code} {message}")
                    bad += 1
    return 1 if bad else 0


sys.exit(main())
