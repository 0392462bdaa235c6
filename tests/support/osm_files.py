"""Small files of OpenStreetMap, in each of its formats."""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

Element = Mapping[str, Any]


def node(number: int, lon: float, lat: float, **tags: str) -> Element:
    return {"type": "node", "id": number, "lon": lon, "lat": lat, "tags": tags}


def way(number: int, nodes: Sequence[int], **tags: str) -> Element:
    return {"type": "way", "id": number, "nodes": list(nodes), "tags": tags}


def relation(number: int, members: Sequence[tuple[str, int, str]], **tags: str) -> Element:
    listed = [{"type": kind, "ref": ref, "role": role} for kind, ref, role in members]
    return {"type": "relation", "id": number, "members": listed, "tags": tags}


def square(first: int, west: float, south: float, side: float) -> list[Element]:
    """Four nodes, numbered from `first`; a way round them is ``[first, first + 1, first + 2, first + 3, first]``."""
    corners = ((0, 0), (side, 0), (side, side), (0, side))
    return [node(first + place, west + x, south + y) for place, (x, y) in enumerate(corners)]


def ring(first: int) -> list[int]:
    return [first, first + 1, first + 2, first + 3, first]


def write_overpass(path: Path, elements: Sequence[Element]) -> Path:
    path.write_text(json.dumps({"version": 0.6, "elements": list(elements)}), encoding="utf-8")
    return path


def write_xml(path: Path, elements: Sequence[Element]) -> Path:
    lines = ['<?xml version="1.0"?>', '<osm version="0.6">']
    for element in elements:
        place = f' lon="{element["lon"]}" lat="{element["lat"]}"' if element["type"] == "node" else ""
        inner = [f'<nd ref="{ref}"/>' for ref in element.get("nodes", ())]
        inner += [
            f'<member type="{member["type"]}" ref="{member["ref"]}" role={quoteattr(member["role"])}/>'
            for member in element.get("members", ())
        ]
        inner += [f"<tag k={quoteattr(key)} v={quoteattr(value)}/>" for key, value in element["tags"].items()]
        lines.append(f'<{element["type"]} id="{element["id"]}"{place}>{"".join(inner)}</{element["type"]}>')
    path.write_text("\n".join([*lines, "</osm>"]), encoding="utf-8")
    return path


def write_pbf(path: Path, elements: Sequence[Element], dense: bool = True) -> Path:
    """Write a file of two blobs; the encoder is as plain as the format allows."""
    words: dict[str, int] = {"": 0}
    groups = []
    nodes = [element for element in elements if element["type"] == "node"]
    if dense and nodes:
        groups.append(_field(2, _dense(nodes, words)))
    for element in elements:
        if element["type"] != "node" or not dense:
            groups.append(_field({"node": 1, "way": 3, "relation": 4}[element["type"]], _plain(element, words)))
    table = b"".join(_field(1, word.encode()) for word in words)
    block = _field(1, table) + b"".join(_field(2, group) for group in groups)
    header = _field(4, b"OsmSchema-V0.6") + _field(4, b"DenseNodes")
    path.write_bytes(_blob("OSMHeader", header) + _blob("OSMData", block))
    return path


def _blob(kind: str, data: bytes) -> bytes:
    blob = _number(2, len(data)) + _field(3, zlib.compress(data))
    head = _field(1, kind.encode()) + _number(3, len(blob))
    return struct.pack(">I", len(head)) + head + blob


def _dense(nodes: Sequence[Element], words: dict[str, int]) -> bytes:
    tagged: list[int] = []
    for element in nodes:
        for pair in element["tags"].items():
            tagged += [words.setdefault(word, len(words)) for word in pair]
        tagged.append(0)
    columns = [[element["id"] for element in nodes]]
    columns += [[round(element[key] * 1e7) for element in nodes] for key in ("lat", "lon")]
    packed = [_packed(_deltas(column)) for column in columns]
    return _field(1, packed[0]) + _field(8, packed[1]) + _field(9, packed[2]) + _field(10, _packed(tagged))


def _plain(element: Element, words: dict[str, int]) -> bytes:
    keys = [words.setdefault(key, len(words)) for key in element["tags"]]
    values = [words.setdefault(value, len(words)) for value in element["tags"].values()]
    made = _field(2, _packed(keys)) + _field(3, _packed(values))
    if element["type"] == "node":
        lat, lon = (_zigzag(round(element[key] * 1e7)) for key in ("lat", "lon"))
        return _number(1, _zigzag(element["id"])) + made + _number(8, lat) + _number(9, lon)
    made = _number(1, element["id"]) + made
    if element["type"] == "way":
        return made + _field(8, _packed(_deltas(element["nodes"])))
    members = element["members"]
    made += _field(8, _packed([words.setdefault(member["role"], len(words)) for member in members]))
    made += _field(9, _packed(_deltas([member["ref"] for member in members])))
    return made + _field(10, _packed([("node", "way", "relation").index(member["type"]) for member in members]))


def _deltas(values: Sequence[int]) -> list[int]:
    return [_zigzag(after - before) for before, after in zip([0, *values], values)]


def _zigzag(value: int) -> int:
    return value << 1 if value >= 0 else (-value << 1) - 1


def _packed(values: Sequence[int]) -> bytes:
    return b"".join(map(_varint, values))


def _varint(value: int) -> bytes:
    made = bytearray()
    while value > 127:
        made.append(value & 127 | 128)
        value >>= 7
    return bytes([*made, value])


def _field(number: int, data: bytes) -> bytes:
    return _varint(number << 3 | 2) + _varint(len(data)) + data


def _number(number: int, value: int) -> bytes:
    return _varint(number << 3) + _varint(value)
