"""Collect every text that users see into i18n/cityverse_<language>.ts, keeping the translations that are there.

Texts are the first arguments of tr("…") and say("…"), also where they had a name or stood in a table before; the
docstrings of the algorithms (their help); the words of resources/roles.json and presets.json; and those of QGIS itself
that one of its translations breaks. Run as `make strings`; `make translations` turns the .ts files into .qm.
"""

from __future__ import annotations

import ast
import inspect
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
CONTEXT = "cityverse"
LANGUAGES = ("fr", "ar")
CALLS = ("tr", "say")
PLACE = re.compile(r"\{[a-z_]\w*\}")
#: Texts of QGIS by their context there. Its Arabic says "1%" for "%1", and all labels of optional parameters are lost.
OF_QGIS = {"QObject": ("%1 [optional]",)}
#: Words for people in the tables of resources: file, list, keys.
TABLES = (
    ("roles.json", "roles", ("title", "filled_by", "source")),
    ("presets.json", "presets", ("title", "description", "limits")),
)


def called(node: ast.Call) -> str:
    """Return the bare name of what is called: tr, say, …"""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def texts_of_code(tree: ast.Module, docstrings: bool) -> Iterator[tuple[str, int]]:
    """Yield each text of one module with its line; with `docstrings`, the help of declared algorithms too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) in CALLS and node.args:
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str) and first.value:
                yield first.value, node.lineno
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield from texts_by_name(node)
        elif docstrings and isinstance(node, ast.ClassDef) and is_algorithm(node):
            text = ast.get_docstring(node, clean=False)
            if text:
                yield inspect.cleandoc(text), node.lineno
    yield from texts_of_tables(tree)


def texts_by_name(function: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[tuple[str, int]]:
    """Yield what a function gives a name before it says it: ``text = "…"``, then ``say(text, …)``."""
    inside = list(ast.walk(function))
    firsts = (node.args[0] for node in inside if isinstance(node, ast.Call) and called(node) in CALLS and node.args)
    said = {first.id for first in firsts if isinstance(first, ast.Name)}
    for node in inside:
        if isinstance(node, ast.Assign):
            names = {part.id for target in node.targets for part in ast.walk(target) if isinstance(part, ast.Name)}
            if names & said:
                yield from sentences(node.value)


def texts_of_tables(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Yield the sentences with named places in the tables of a module: they are said where they are looked up."""
    for node in tree.body:
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None:
            yield from (found for found in sentences(node.value) if PLACE.search(found[0]) and found[0][-1] in ".?…")


def sentences(node: ast.expr) -> Iterator[tuple[str, int]]:
    """Yield the strings of several words in an expression; parts of f-strings are none."""
    parts = {id(part) for text in ast.walk(node) if isinstance(text, ast.JoinedStr) for part in ast.walk(text)}
    for part in ast.walk(node):
        if (
            isinstance(part, ast.Constant)
            and isinstance(part.value, str)
            and " " in part.value
            and id(part) not in parts
        ):
            yield part.value, part.lineno


def is_algorithm(node: ast.ClassDef) -> bool:
    """Whether a class declares an algorithm: it assigns its `key`."""
    targets = [target for line in node.body if isinstance(line, ast.Assign) for target in line.targets]
    return any(isinstance(target, ast.Name) and target.id == "key" for target in targets)


def texts_of_entries(entries: list[dict[str, object]], keys: tuple[str, ...]) -> Iterator[str]:
    """Yield the words of a table's entries: a text, or a list of texts."""
    for entry in entries:
        for key in keys:
            value = entry.get(key)
            yield from (
                text for text in (value if isinstance(value, list) else [value]) if isinstance(text, str) and text
            )


def collect(root: Path = ROOT) -> dict[str, str]:
    """Return every text with the first place where it stands, in the order of the files."""
    found: dict[str, str] = {}
    for file in [*root.glob("plugin.py"), *sorted((root / "cityverse_plugin").rglob("*.py"))]:
        name = file.relative_to(root).as_posix()
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for text, line in texts_of_code(tree, "/algorithms/" in name):
            found.setdefault(text, f"{name}:{line}")
    for name, entries, keys in TABLES:
        table = root / "resources" / name
        if table.is_file():
            for text in texts_of_entries(json.loads(table.read_text(encoding="utf-8"))[entries], keys):
                found.setdefault(text, f"resources/{name}:1")
    return found


def translations(file: Path) -> dict[str, str]:
    """Return the finished translations of a .ts file."""
    if not file.is_file():
        return {}
    messages = ET.parse(file).getroot().iter("message")  # noqa: S314 - a file of this repository
    pairs = ((m.findtext("source", ""), m.find("translation")) for m in messages)
    return {source: t.text for source, t in pairs if t is not None and t.text and t.get("type") is None}


def write(file: Path, language: str, texts: dict[str, str]) -> tuple[int, int]:
    """Update one .ts file; return how many texts are translated and how many translations were dropped."""
    known = translations(file)
    top = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(top, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, place in texts.items():
        message = ET.SubElement(context, "message")
        # the file alone: with line numbers, every edit elsewhere would change this one
        ET.SubElement(message, "location", filename=f"../{place.rpartition(':')[0]}")
        _translate(message, text, known)
    for name, theirs in OF_QGIS.items():
        context = ET.SubElement(top, "context")
        ET.SubElement(context, "name").text = name
        for text in theirs:
            _translate(ET.SubElement(context, "message"), text, known)
    ET.indent(top)
    file.parent.mkdir(exist_ok=True)
    body = ET.tostring(top, encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    return len(known.keys() & _wanted(texts)), len(known.keys() - _wanted(texts))


def _wanted(texts: dict[str, str]) -> set[str]:
    return texts.keys() | {text for theirs in OF_QGIS.values() for text in theirs}


def untranslated(texts: dict[str, str], language: str) -> set[str]:
    """Return the texts that have no translation yet."""
    return _wanted(texts) - translations(ROOT / f"i18n/{CONTEXT}_{language}.ts").keys()


def _translate(message: ET.Element, text: str, known: dict[str, str]) -> None:
    """Put a text and its translation, if there is one, into a message."""
    ET.SubElement(message, "source").text = text
    translation = ET.SubElement(message, "translation")
    if text in known:
        translation.text = known[text]
    else:
        translation.set("type", "unfinished")


def main() -> int:
    """Write every language and say how far each has come."""
    texts = collect()
    for language in LANGUAGES:
        done, dropped = write(ROOT / f"i18n/{CONTEXT}_{language}.ts", language, texts)
        print(f"strings: {language}: {len(_wanted(texts))} texts, {done} translated, {dropped} dropped")
    return 0


if __name__ == "__main__":
    sys.exit(main())
