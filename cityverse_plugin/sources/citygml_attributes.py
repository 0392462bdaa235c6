"""What CityGML says of an object besides its geometry, as values of their types."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .citygml_xml import Node

_WHOLE = frozenset(("storeysAboveGround", "storeysBelowGround", "yearOfConstruction", "yearOfDemolition", "lod"))
_REAL = frozenset(("measuredHeight", "height", "trunkDiameter", "crownDiameter", "area", "volume", "averageHeight"))
_TRUE, _FALSE = ("true", "1"), ("false", "0")
#: Elements of data that only hold one value with what is said of it.
_CONTAINERS = frozenset(("genericAttributeSet", "GenericAttributeSet"))
_ADDRESS = frozenset(("Address", "AddressDetails", "xalAddress", "xalAddress"))

Value = Any


def put(attributes: dict[str, Value], name: str, value: Value) -> None:
    """Add an attribute; one that is there several times becomes a list."""
    if name not in attributes:
        attributes[name] = value
    elif isinstance(attributes[name], list):
        attributes[name].append(value)
    else:
        attributes[name] = [attributes[name], value]


def add_property(attributes: dict[str, Value], node: Node) -> None:
    """Add what a property that is no geometry and no object says."""
    generic = _generic(node)
    if generic is not None:
        put(attributes, *generic)
        return
    if node.name == "address" or any(child.name in _ADDRESS for child in node.children):
        text = address(node)
        if text:
            attributes["address"] = f"{attributes['address']}; {text}" if attributes.get("address") else text
        return
    value = _value(node)
    if value is None and node.attributes.get("nil") not in _TRUE:
        return
    put(attributes, node.name, value)
    if node.name == "height" and isinstance(value, dict) and isinstance(value.get("value"), float):
        # CityGML 3.0 says by it what 2.0 calls the measured height
        attributes.setdefault("measuredHeight", value["value"])


def address(node: Node) -> str:
    """Return the parts of an address (xAL) in one line."""
    return ", ".join(" ".join(part.text.split()) for part in node.every() if part.text and part.name not in _PLACE)


_PLACE = frozenset(("pos", "posList", "coordinates"))


def _generic(node: Node) -> tuple[str, Value] | None:
    """Return name and value of a generic attribute, None for other properties."""
    if node.name == "genericAttribute" and node.children:
        node = node.children[0]
    kind = node.name[:1].lower() + node.name[1:]
    name = node.attributes.get("name") or node.said("name")
    if not name or not kind.endswith(("Attribute", "AttributeSet")):
        return None
    if node.name in _CONTAINERS:
        members: dict[str, Value] = {}
        for child in node.children:
            inner = _generic(child)
            if inner is not None:
                put(members, *inner)
        return name, members
    return name, _typed(_KINDS.get(kind, str), node.said("value"))


def _value(node: Node) -> Value:
    """Return the value of a property: text, number, truth, or a mapping of what is inside."""
    if node.children:
        inside: dict[str, Value] = {}
        data = node.children[0] if len(node.children) == 1 and node.children[0].name[:1].isupper() else node
        for child in data.children:
            value = _value(child)
            if value is not None:
                put(inside, child.name, value)
        if not inside and data.text:
            return data.text
        return inside or None
    if not node.text:
        return node.attributes.get("href") or None
    if node.name in _WHOLE:
        return _typed(int, node.text)
    if node.name in _REAL or "uom" in node.attributes:
        return _typed(float, node.text)
    if node.name.startswith("is") and node.name[2:3].isupper():
        return _typed(_truth, node.text)
    return node.text


def _typed(kind: Callable[[str], Value], text: str) -> Value:
    """Return text as what it should be; as it stands where it is not."""
    if not text:
        return None
    try:
        return kind(text)
    except ValueError:
        return text


def _truth(text: str) -> bool:
    if text not in _TRUE + _FALSE:
        raise ValueError(text)
    return text in _TRUE


_KINDS: dict[str, Callable[[str], Value]] = {
    "intAttribute": int,
    "doubleAttribute": float,
    "measureAttribute": float,
}
