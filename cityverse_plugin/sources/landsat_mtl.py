"""The metadata file of a Landsat scene (MTL), as text, JSON or XML: groups of keys and texts."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from ..twin.messages import CityVerseError, Message, say
from .plain_xml import parse_xml

_MOST_BYTES = 4 << 20
_LINE = re.compile(r"\s*([A-Za-z][\w.:]*)\s*=\s*(.*?)\s*")
_ROOTS = ("LANDSAT_METADATA_FILE", "L1_METADATA_FILE", "L2_METADATA_FILE")
#: How much of a file is looked at to tell what it is.
_HEAD = 4096

Groups = Mapping[str, Mapping[str, str]]


class Mtl:
    """Keys by group. Level 2 files hold some keys twice, for level 1 and for level 2: ask by group.

    Parameters
    ----------
    path
        The file.
    groups
        Texts by key by group; nested groups side by side.
    """

    def __init__(self, path: Path, groups: Groups) -> None:
        # Level 2 files also speak of the level 1 scene that they were made of; in JSON groups come in any order
        own_first = sorted(groups, key=lambda name: not name.startswith("PRODUCT_"))
        self.path, self._groups = path, {name: groups[name] for name in own_first}

    def text(self, key: str, *groups: str) -> str:
        """Return the text of a key, in one of the groups or, without any, in the first group that has it."""
        found = (self._groups.get(name, {}) for name in groups) if groups else self._groups.values()
        return next((group[key] for group in found if key in group), "")

    def first(self, *keys: str) -> str:
        """Return the text of the first key that is there: names have changed over the years."""
        return next((text for text in (self.text(key) for key in keys) if text), "")

    def number(self, key: str, *groups: str) -> float | None:
        """Return a number, None where there is none.

        Raises
        ------
        CityVerseError
            There is a text that is no finite number.
        """
        text = self.text(key, *groups)
        if not text or text.upper() in ("NULL", "N/A", "NA"):
            return None
        try:
            value = float(text)
        except ValueError:
            value = float("nan")
        if value - value != 0:
            raise unreadable(self.path, say("{key} is “{value}” and no number", key=key, value=text[:40]))
        return value

    def matching(self, pattern: str) -> Iterator[tuple[str, str]]:
        """Yield what the pattern's first group found in a key, and the key's text, of the first group that has any."""
        for group in self._groups.values():
            matches = ((re.fullmatch(pattern, key), text) for key, text in group.items())
            found = [(match.group(1), text) for match, text in matches if match]
            if found:
                yield from found
                return


def is_mtl(path: Path) -> bool:
    """Whether a file is such metadata, by what is in it."""
    try:
        with path.open("rb") as stream:
            head = stream.read(_HEAD)
    except OSError:
        return False
    return any(root.encode() in head for root in _ROOTS) and b"\x00\x00" not in head[:64]


def read_mtl(path: Path) -> Mtl:
    """Read a metadata file.

    Raises
    ------
    CityVerseError
        It is cut short or is none; the message names the line or the place.
    """
    try:
        with path.open("rb") as stream:
            data = stream.read(_MOST_BYTES + 1)
    except OSError as error:
        raise unreadable(path, say("it cannot be read ({reason})", reason=error.strerror or "")) from None
    if len(data) > _MOST_BYTES:
        raise unreadable(path, say("it is too large"))
    start = data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    groups = _from_json(path, data) if start == b"{" else _from_xml(path, data) if start == b"<" else None
    return Mtl(path, _from_text(path, data) if groups is None else groups)


def unreadable(path: Path, reason: Message) -> CityVerseError:
    """Return the error for a metadata file that cannot be used."""
    text = "“{file}” cannot be used as Landsat's metadata: {reason}. Get the scene again."
    return CityVerseError(say(text, file=path.name, reason=reason))


def _from_text(path: Path, data: bytes) -> Groups:
    groups: dict[str, dict[str, str]] = {}
    open_groups: list[str] = []
    for number, line in enumerate(data.decode("utf-8", "replace").splitlines(), start=1):
        bare = line.strip("\x00 \t")
        if bare == "END":
            break
        if not bare:
            continue
        match = _LINE.fullmatch(bare)
        if match is None:
            raise unreadable(path, say("line {line} is “{found}”", line=number, found=_shown(bare)))
        key, text = match.group(1).upper(), match.group(2).strip('"')
        if key == "GROUP":
            open_groups.append(text.upper())
        elif key == "END_GROUP":
            if not open_groups or open_groups.pop() != text.upper():
                raise unreadable(path, say("line {line} ends a group that did not begin", line=number))
        else:
            groups.setdefault(open_groups[-1] if open_groups else "", {})[key] = text
    if open_groups:
        raise unreadable(path, say("the group {group} does not end: the file is cut short", group=open_groups[-1]))
    return groups


def _from_json(path: Path, data: bytes) -> Groups:
    try:
        document = json.loads(data.decode("utf-8-sig"))
    except RecursionError:
        raise unreadable(path, say("it is nested too deep")) from None
    except ValueError as error:
        raise unreadable(path, say("line {line} is no JSON", line=getattr(error, "lineno", 1))) from None
    known = document if isinstance(document, dict) else {}
    root: object = next((known[name] for name in _ROOTS if name in known), {})
    groups = root.items() if isinstance(root, dict) else ()
    return {
        str(name).upper(): {str(key).upper(): str(text) for key, text in group.items() if not isinstance(text, dict)}
        for name, group in groups
        if isinstance(group, dict)
    }


def _from_xml(path: Path, data: bytes) -> Groups:
    root = parse_xml(data, path)
    return {group.tag.upper(): {leaf.tag.upper(): (leaf.text or "").strip() for leaf in group} for group in root}


def _shown(text: str) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in text[:40])
