"""JSON by orjson where it is installed, else by Python's own; the first takes a fraction of the time."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

_decode = json.JSONDecoder().decode
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _installed() -> Any:
    """Return orjson, None where it is missing: QGIS does not bring it."""
    try:
        return import_module("orjson")
    except ImportError:
        return None


_orjson = _installed()


def parse(raw: bytes) -> Any:
    """Parse a value.

    Raises
    ------
    ValueError
        It is not JSON in UTF-8 (then a `JSONDecodeError` or `UnicodeDecodeError`), or nested too deeply. NaN and
        Infinity pass.
    """
    if _orjson is not None:
        try:
            return _orjson.loads(raw)
        except ValueError:
            pass  # numbers that are none, and lone halves of characters, pass the other one
    try:
        return _decode(str(raw, "utf-8").strip("\ufeff"))
    except RecursionError:
        raise ValueError("nested too deeply") from None


def write(value: Any) -> str | None:
    """Return a value as JSON without spaces, None where it cannot be written."""
    if _orjson is not None:
        try:
            return str(_orjson.dumps(value), "utf-8")
        except (TypeError, ValueError):
            pass  # large numbers, halves of characters
    try:
        return _encode(value)
    except (RecursionError, ValueError):
        return None
