"""XML from others, read whole and without what XML can do besides holding data."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, TreeBuilder  # only built, never parsed with  # nosec B405
from xml.parsers import expat  # declarations are refused below  # nosec B407

from ..twin.messages import CityVerseError, say

_MOST_BYTES = 16 << 20
_MOST_DEPTH = 100


def read_xml(path: Path) -> Element:
    """Return the root of a small XML file; names come without their namespaces.

    Raises
    ------
    CityVerseError
        It is not well-formed (the message names the line), declares types or entities, or is too large or too deep.
    """
    try:
        with path.open("rb") as stream:
            data = stream.read(_MOST_BYTES + 1)
    except OSError as error:
        raise _wrong(path, say("it cannot be read: {reason}", reason=error.strerror or "")) from None
    if len(data) > _MOST_BYTES:
        raise _wrong(path, say("it is too large for a description"))
    return parse_xml(data, path)


def parse_xml(data: bytes, path: Path) -> Element:
    """Return the root of XML that was read; `path` is what messages call it."""
    builder, parser, depth = TreeBuilder(), expat.ParserCreate(), 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _MOST_DEPTH:
            raise _wrong(path, say("line {line} is nested too deep", line=parser.CurrentLineNumber))
        builder.start(name.rpartition(":")[2], {key.rpartition(":")[2]: text for key, text in attributes.items()})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(name.rpartition(":")[2])

    def refuse(*_: Any) -> None:
        raise _wrong(path, say("line {line} declares types or entities", line=parser.CurrentLineNumber))

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = refuse
    try:
        parser.Parse(data, True)
        return builder.close()
    except expat.ExpatError as error:
        raise _wrong(path, say("line {line} is no XML", line=error.lineno)) from None
    except (ValueError, LookupError, AssertionError):  # an encoding that is none
        raise _wrong(path, say("its letters cannot be read")) from None


def text_of(root: Element, name: str, otherwise: str = "") -> str:
    """Return the text of the first element with a name, anywhere below."""
    found = next(root.iter(name), None)
    return otherwise if found is None else (found.text or "").strip()


def _wrong(path: Path, reason: Any) -> CityVerseError:
    return CityVerseError(say("“{file}” cannot be used: {reason}. Get it again.", file=path.name, reason=reason))
