"""XML of others as a stream of its members: one is in memory at a time, and nothing but the file is read.

Document types are refused, and with them entities: they can make a small file fill the memory, or read other files.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO
from xml.parsers import expat

from ..engine.tiles import Progress, Stop, check
from ..twin.messages import CityVerseError, Message, say
from .cityjson_head import unreadable

#: Elements inside each other: real files have about 40.
DEEPEST = 300
_BLOCK = 1 << 18
_NONE: Mapping[str, str] = {}
#: Pictures and colours, which are not read.
_SKIPPED = frozenset(("appearanceMember", "appearance", "appearances"))


class Node:
    """An element: name and namespace apart, attributes by local name, text, children, and its line in the file."""

    __slots__ = ("attributes", "children", "line", "name", "namespace", "text")

    def __init__(self, name: str, namespace: str, attributes: Mapping[str, str], line: int) -> None:
        self.name, self.namespace, self.attributes, self.line = name, namespace, attributes, line
        self.text: str = ""
        self.children: list[Node] = []

    def first(self, name: str) -> Node | None:
        """Return the first child of a name."""
        return next((child for child in self.children if child.name == name), None)

    def said(self, name: str) -> str:
        """Return the text of the first child of a name, "" without one."""
        child = self.first(name)
        return child.text if child is not None else ""

    def every(self) -> list[Node]:
        """Return this element and all inside it, in the order of the file."""
        found, waiting = [], [self]
        while waiting:
            node = waiting.pop()
            found.append(node)
            if node.children:
                waiting.extend(reversed(node.children))
        return found


class Members:
    """Reads a document whose root holds members, such as ``cityObjectMember``.

    Parameters
    ----------
    path
        The file.

    Attributes
    ----------
    namespaces
        All that elements have had so far.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.namespaces: set[str] = set()
        self._names: dict[str, tuple[str, str]] = {}

    def read(self, progress: Progress | None = None, cancelled: Stop | None = None) -> Iterator[Node]:
        """Yield every child of the root when it is complete.

        Raises
        ------
        CityVerseError
            It is not well-formed, or has a document type; the message names the line.
        Cancelled
            `cancelled` said so.
        """
        self._open: list[Node] = []
        self._done: list[Node] = []
        self._more: dict[int, list[str]] = {}
        self._depth, self._skip = 0, 0
        try:
            size = max(1, self._path.stat().st_size)
            with self._path.open("rb") as stream:
                yield from self._blocks(stream, size, progress, cancelled)
        except expat.ExpatError as error:
            raise self._broken(error) from None
        except OSError as error:
            raise unreadable(self._path, say("{reason}", reason=error.strerror or str(error))) from None

    def _blocks(self, stream: BinaryIO, size: int, progress: Progress | None, cancelled: Stop | None) -> Iterator[Node]:
        parser = self._parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text, parser.buffer_size = True, 1 << 16
        parser.StartElementHandler, parser.EndElementHandler = self._start, self._end
        parser.CharacterDataHandler = self._text
        parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = self._refuse
        place = 0
        while block := stream.read(_BLOCK):
            check(cancelled)
            self._parse(block, False)
            place += len(block)
            for node in self._taken():
                check(cancelled)
                yield node
            if progress:
                progress(min(1.0, place / size))
        self._parse(b"", True)
        yield from self._taken()

    def _parse(self, block: bytes, is_last: bool) -> None:
        try:
            self._parser.Parse(block, is_last)
        except (LookupError, ValueError):  # an encoding that is none, or that expat cannot use
            raise unreadable(self._path, say("its letters cannot be read; in UTF-8 they could")) from None

    def _taken(self) -> list[Node]:
        done, self._done = self._done, []
        return done

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            text = "in line {line}, more than {most} elements lie inside each other"
            raise unreadable(self._path, say(text, line=self._parser.CurrentLineNumber, most=DEEPEST))
        if self._skip:
            return
        known = self._names.get(tag)
        if known is None:
            namespace, _, name = tag.rpartition(" ")
            known = self._names[tag] = (name, namespace)
            self.namespaces.add(namespace)
        name, namespace = known
        if name in _SKIPPED:
            self._skip = self._depth
            return
        plain = {key.rpartition(" ")[2]: value for key, value in attributes.items()} if attributes else _NONE
        self._open.append(Node(name, namespace, plain, self._parser.CurrentLineNumber))

    def _end(self, _tag: str) -> None:
        depth, self._depth = self._depth, self._depth - 1
        if self._skip:
            self._skip = 0 if depth == self._skip else self._skip
            return
        node = self._open.pop()
        more = self._more.pop(id(node), None) if self._more else None
        node.text = "".join((node.text, *more)).strip() if more else node.text.strip()
        if len(self._open) > 1:
            self._open[-1].children.append(node)
        elif self._open:
            self._done.append(node)

    def _text(self, text: str) -> None:
        if self._skip or not self._open:
            return
        node = self._open[-1]
        if node.text:
            # A long list comes in many pieces, which are joined once
            self._more.setdefault(id(node), []).append(text)
        elif not text.isspace():
            node.text = text

    def _refuse(self, *_declared: Any) -> None:
        text = (
            "in line {line} it declares a document type or entities, which can make a reader open other files or fill"
            " the memory"
        )
        raise unreadable(self._path, say(text, line=self._parser.CurrentLineNumber))

    def _broken(self, error: expat.ExpatError) -> CityVerseError:
        what: Message
        reason = expat.errors.messages.get(error.code, str(error.code)) if error.code else str(error)
        ended = (expat.errors.XML_ERROR_NO_ELEMENTS, expat.errors.XML_ERROR_UNCLOSED_TOKEN)
        if reason in ended or error.code in (3, 5):
            what = say("it ends in line {line}, in the middle of an element", line=error.lineno)
        else:
            text = "it is not XML in line {line}, column {column} ({why})"
            what = say(text, line=error.lineno, column=error.offset + 1, why=reason)
        return unreadable(self._path, what)
