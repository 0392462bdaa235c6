"""Who may know whom: every import in the plugin, read from its source, against the table of the rooms."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "cityverse_plugin"
STANDARD = sys.stdlib_module_names
NO_QGIS = {"twin", "analysis", "engine", "sources", "scenario", "community", "catalogue", "server"}

# room -> (rooms, packages beside the standard library) that it may import
TABLE: dict[str, tuple[set[str], set[str]]] = {
    "twin": (set(), {"numpy"}),
    "analysis": (set(), {"numpy"}),
    "engine": ({"twin"}, {"numpy", "osgeo"}),
    "sources": ({"twin", "analysis", "engine"}, {"numpy", "osgeo", "shapely", "laspy", "lazrs", "paho"}),
    "scenario": ({"twin", "analysis", "engine"}, {"numpy", "osgeo", "shapely"}),
    "community": ({"twin", "analysis", "engine"}, {"numpy", "osgeo", "shapely"}),
    "catalogue": ({"twin"}, {"requests"}),
    "server": ({"catalogue", "twin"}, set()),
    "bridge": (NO_QGIS, {"numpy", "osgeo", "qgis", "shapely", "requests"}),
    "algorithms": (NO_QGIS | {"bridge"}, {"numpy", "osgeo", "qgis", "processing"}),
    "gui": ({"bridge", "twin", "catalogue", "scenario", "community"}, {"qgis", "processing"}),
}
# May be missing in an installation of QGIS: imported where they are used, never when the plugin starts
LATE = {"shapely", "requests", "laspy", "lazrs", "paho"}
# The kernels do no input or output
ANALYSIS_REFUSES = {"io", "os", "pathlib", "shutil", "socket", "sqlite3", "subprocess", "tempfile", "urllib", "http"}


class Import(NamedTuple):
    """One import statement: where it stands, what it names, and whether it runs when the module is loaded."""

    file: Path
    line: int
    target: str
    inside: bool
    at_start: bool

    def __str__(self) -> str:
        return f"{self.file.relative_to(ROOT)}:{self.line} imports {self.target}"


def is_type_checking(node: ast.If) -> bool:
    return ast.unparse(node.test).split(".")[-1] == "TYPE_CHECKING"


def statements(body: list[ast.stmt], at_start: bool = True) -> Iterator[tuple[ast.Import | ast.ImportFrom, bool]]:
    for node in body:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            yield node, at_start
        late = isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        late = late or (isinstance(node, ast.If) and is_type_checking(node))
        for inner in (getattr(node, name, []) for name in ("body", "orelse", "finalbody", "handlers", "cases")):
            yield from statements(inner, at_start and not late)


def imports(file: Path) -> Iterator[Import]:
    package = ("cityverse_plugin", *file.relative_to(PACKAGE).parent.parts)
    for node, at_start in statements(ast.parse(file.read_text(encoding="utf-8")).body):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(file, node.lineno, alias.name, False, at_start)
        elif node.level:
            base = package[: len(package) - node.level + 1]
            for alias in node.names:
                target = ".".join((*base, node.module or alias.name))
                yield Import(file, node.lineno, target, True, at_start)
        else:
            names = [a.name for a in node.names]
            target = f"{node.module}.{names[0]}" if node.module in ("qgis", "osgeo") else str(node.module)
            yield Import(file, node.lineno, target, False, at_start)


FILES = sorted(PACKAGE.rglob("*.py"))
ALL = [i for f in FILES for i in imports(f)]


def room_of(file: Path) -> str:
    return file.relative_to(PACKAGE).parts[0]


def allowed(found: Import) -> bool:
    room = room_of(found.file)
    rooms, packages = TABLE[room]
    parts = found.target.split(".")
    if found.inside:
        return parts[0] == "cityverse_plugin" and (len(parts) < 2 or parts[1] in rooms | {room})
    if room == "analysis" and parts[0] in ANALYSIS_REFUSES:
        return False
    return parts[0] in packages or parts[0] in STANDARD


def complain(wrong: list[Import]) -> None:
    assert not wrong, "\n" + "\n".join(map(str, wrong))


def test_every_room_has_its_line_in_the_table():
    rooms = {p.name for p in PACKAGE.iterdir() if p.is_dir() and p.name != "__pycache__"}
    assert rooms
    assert rooms <= set(TABLE)


def test_rooms_import_only_what_the_table_allows():
    complain([i for i in ALL if room_of(i.file) in TABLE and not allowed(i)])


def test_package_never_names_itself():
    """An absolute import works in tests and breaks when installed: the installed folder has another name."""
    own = {"cityverse_plugin", "cityverse"}
    complain([i for i in ALL if not i.inside and i.target.split(".")[0] in own])


def test_qt_comes_through_qgis():
    complain([i for i in ALL if i.target.split(".")[0] in ("PyQt5", "PyQt6", "sip")])


def test_what_may_be_missing_is_imported_late():
    complain([i for i in ALL if i.at_start and not i.inside and i.target.split(".")[0] in LATE])


def test_algorithms_use_no_widgets():
    widgets = ("qgis.PyQt.QtWidgets", "qgis.gui", "qgis.utils")
    complain([i for i in ALL if room_of(i.file) == "algorithms" and i.target.startswith(widgets)])


def test_gui_does_no_arithmetic_and_no_http():
    refused = ("numpy", "osgeo", "requests", "http", "urllib.request", "socket")
    complain([i for i in ALL if room_of(i.file) == "gui" and i.target.startswith(refused)])


def test_root_imports_nothing_before_qgis_asks():
    tree = ast.parse((ROOT / "__init__.py").read_text(encoding="utf-8"))
    assert [node.lineno for node, at_start in statements(tree.body) if at_start] == []


@pytest.mark.parametrize(
    ("room", "source", "verdict"),
    [
        ("twin", "import numpy", True),
        ("twin", "from qgis.core import Qgis", False),
        ("twin", "from ..bridge import i18n", False),
        ("analysis", "from ..twin.grid import Grid", False),
        ("analysis", "from pathlib import Path", False),
        ("engine", "from osgeo import gdal", True),
        ("gui", "from ..server import app", False),
        ("bridge", "from .. import twin", True),
        ("bridge", "from ...plugin import CityVersePlugin", False),
    ],
)
def test_the_table_is_read_as_meant(monkeypatch, tmp_path, room, source, verdict):
    monkeypatch.setitem(globals(), "PACKAGE", tmp_path)
    file = tmp_path / room / "module.py"
    file.parent.mkdir()
    file.write_text(source, encoding="utf-8")
    assert [allowed(i) for i in imports(file)] == [verdict]


def test_late_imports_are_told_from_early_ones(monkeypatch, tmp_path):
    monkeypatch.setitem(globals(), "PACKAGE", tmp_path)
    file = tmp_path / "module.py"
    file.write_text("try:\n    import shapely\nexcept ImportError:\n    pass\ndef f():\n    import requests\n")
    assert [(i.target, i.at_start) for i in imports(file)] == [("shapely", True), ("requests", False)]
