"""Habits of the house that a machine can check."""

from __future__ import annotations

import ast
import configparser
import importlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MOST_LINES = 300
MOST_BODY = 40
MOST_ARGUMENTS = 7
PRODUCT = [ROOT / "__init__.py", *ROOT.glob("plugin.py"), *sorted((ROOT / "cityverse_plugin").rglob("*.py"))]
OTHERS = [f for folder in ("tests", "tools", "benchmarks") for f in sorted((ROOT / folder).rglob("*.py"))]


def functions(file: Path):
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return [n for n in ast.walk(tree) if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))]


def body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def argument_count(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    given = function.args
    names = [a.arg for a in (*given.posonlyargs, *given.args, *given.kwonlyargs)]
    return len([n for n in names if n not in ("self", "cls")])


def place(file: Path, line: int = 0) -> str:
    return f"{file.relative_to(ROOT)}:{line}"


def test_files_are_short():
    sizes = {place(f): len(f.read_text(encoding="utf-8").splitlines()) for f in PRODUCT + OTHERS}
    assert {f: n for f, n in sizes.items() if n >= MOST_LINES} == {}


def test_functions_are_short():
    long = {place(f, n.lineno): body_lines(n) for f in PRODUCT for n in functions(f) if body_lines(n) > MOST_BODY}
    assert long == {}


def test_functions_take_few_arguments():
    many = [place(f, n.lineno) for f in PRODUCT for n in functions(f) if argument_count(n) > MOST_ARGUMENTS]
    assert many == []


def test_product_code_holds_no_assert():
    trees = {f: ast.parse(f.read_text(encoding="utf-8")) for f in PRODUCT}
    assert [place(f, n.lineno) for f, tree in trees.items() for n in ast.walk(tree) if isinstance(n, ast.Assert)] == []


def test_modules_say_what_they_are():
    assert [place(f) for f in PRODUCT if not ast.get_docstring(ast.parse(f.read_text(encoding="utf-8")))] == []


def test_texts_for_translation_are_plain_strings():
    """An f-string or a sum hides the text from the translators."""
    hidden = [
        place(f, n.lineno)
        for f in PRODUCT
        for n in ast.walk(ast.parse(f.read_text(encoding="utf-8")))
        if isinstance(n, ast.Call) and isinstance(n.func, ast.Name) and n.func.id in ("tr", "say") and n.args
        if isinstance(n.args[0], (ast.JoinedStr, ast.BinOp))
    ]
    assert hidden == []


def test_tests_are_no_packages():
    """An __init__.py would give the tests two names and hide QGIS behind tests/qgis."""
    assert [place(f) for f in OTHERS if f.name == "__init__.py" and "tests" in f.parts] == []


@pytest.mark.parametrize("name", ["qgis", "qgis.core", "PyQt5.QtCore"])
def test_qgis_is_blocked_here(name):
    with pytest.raises(ImportError, match="blocked in unit tests"):
        importlib.import_module(name)


def test_rooms_without_qgis_start_without_what_may_be_missing():
    """A fresh Python that has neither QGIS nor shapely nor requests imports every module of these rooms."""
    script = """
import importlib, pkgutil, sys
for name in ("qgis", "PyQt5", "shapely", "requests"):
    sys.modules[name] = None
import cityverse.cityverse_plugin as package
for room in "twin analysis engine sources scenario community catalogue server".split():
    try:
        found = importlib.import_module(f"{package.__name__}.{room}")
    except ModuleNotFoundError as missing:
        if missing.name != f"{package.__name__}.{room}":
            raise
        continue
    for info in pkgutil.walk_packages(found.__path__, found.__name__ + "."):
        if not info.name.endswith("__main__"):
            importlib.import_module(info.name)
            print(info.name)
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT / ".build/plugins", capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "cityverse.cityverse_plugin.twin.messages" in done.stdout.split()


def test_metadata_has_what_the_repository_asks():
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    general = parser["general"]
    required = [
        "name",
        "description",
        "version",
        "qgisMinimumVersion",
        "author",
        "email",
        "about",
        "tracker",
        "repository",
        "homepage",
    ]
    assert [key for key in required if not general.get(key, "").strip()] == []
    assert "/" not in general["author"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", general["version"])
    assert general["version"] in general["changelog"]


def test_changelog_tells_of_this_version():
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    assert f"## {parser['general']['version']}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
