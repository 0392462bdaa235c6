"""Whatever bytes and JSON come, they end in a model with a balanced account, or in a sentence."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import numpy as np
from city_models import building, model, write
from cityverse.cityverse_plugin.sources.citymodel import Wish
from cityverse.cityverse_plugin.sources.citymodel_load import load, open_model
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from property_profiles import examples

WHOLE = json.dumps(model({"a": building(), "b": building(kind="Bridge", attributes={"x": [1, {"y": None}]})}))
some = settings(max_examples=examples(30), suppress_health_check=[HealthCheck.too_slow])
plain = st.one_of(st.none(), st.booleans(), st.integers(-3, 12), st.integers(), st.floats(), st.text(max_size=4))
anything = st.recursive(
    plain,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=12,
)
kinds = st.sampled_from(["MultiSurface", "Solid", "MultiSolid", "GeometryInstance", "MultiPoint", "Odd"])
boundaries = st.recursive(
    st.lists(st.integers(-1, 9), max_size=5), lambda inner: st.lists(inner, max_size=4), max_leaves=10
)
semantics = st.fixed_dictionaries({"surfaces": anything, "values": anything}) | anything
geometries = st.fixed_dictionaries(
    {"type": kinds, "lod": plain, "boundaries": boundaries | anything, "semantics": semantics}
)
objects = st.fixed_dictionaries(
    {"type": st.sampled_from(["Building", "Road", "+Odd"])},
    optional={
        "attributes": anything,
        "parents": anything,
        "children": anything,
        "geometry": st.lists(geometries, max_size=3),
    },
)


def holds(content, ending=".json"):
    """Load it: a table with as many rows as the account says, or a sentence."""
    with tempfile.TemporaryDirectory() as folder:
        path = write(Path(folder) / f"m{ending}", content)
        try:
            found = load(open_model(path), Path(folder) / "out.gpkg", Wish())
        except CityVerseError:
            return None
        assert found.account.balanced
        json.loads(found.account.to_json())
        return found


@some
@given(st.binary(max_size=300))
def test_any_bytes(content):
    holds(content)
    holds(b"{" + content)


@some
@given(st.text(alphabet='{}[]":,\\ \nae1-', max_size=200))
def test_any_text_of_the_letters_of_json(text):
    holds("{" + text)
    holds('{"CityObjects":{' + text)


@some
@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=4), st.integers(0, 6))
def test_a_model_with_a_wound(place, new, old):
    raw = WHOLE.encode()
    holds(raw[:place] + new + raw[place + old :])


@some
@given(st.dictionaries(st.sampled_from(sorted(json.loads(WHOLE))), anything, min_size=1, max_size=3))
def test_members_of_any_kind(members):
    holds({**json.loads(WHOLE), **members})


@some
@given(st.dictionaries(st.text(max_size=5), objects | anything, max_size=5))
def test_objects_of_any_kind_leave_the_good_ones(entries):
    found = holds(json.dumps(model({**entries, "good one": building()})))
    assert found is not None
    assert found.account.read == len(entries) + 1
    assert "good one" not in {out.id for out in found.account.left_out}


@some
@given(st.lists(objects | anything, max_size=4), st.lists(anything, max_size=3))
def test_lines_of_any_kind(entries, others):
    head = model({}, vertices=[])
    features = [
        {"type": "CityJSONFeature", "CityObjects": {str(n): entry}, "vertices": model({})["vertices"]}
        for n, entry in enumerate(entries)
    ]
    holds("\n".join(map(json.dumps, [head, *features, *others, {"type": "CityJSONFeature"}])), ".jsonl")


@some
@given(st.lists(st.lists(st.integers(0, 10**9), min_size=3, max_size=3), max_size=200), st.sampled_from([1, 5, 64]))
def test_vertices_in_pieces_are_those_of_a_plain_parser(points, piece):
    from cityverse.cityverse_plugin.sources import cityjson_text

    text = " : " + json.dumps(points) + ",\n"
    with tempfile.TemporaryDirectory() as folder:
        path = write(Path(folder) / "v", text)
        kept, cityjson_text._PIECE = cityjson_text._PIECE, piece
        try:
            with path.open("rb") as stream:
                got = cityjson_text.coordinates(stream, 0, len(text))
        finally:
            cityjson_text._PIECE = kept
    np.testing.assert_array_equal(got, np.array(points, dtype=float).reshape(-1, 3))


keys = st.text(max_size=6).filter(lambda name: name != "CityObjects")
spaces = st.sampled_from([None, 1, "\t"])
parsed = anything.filter(lambda value: "NaN" not in json.dumps(value) and "Infinity" not in json.dumps(value))


@some
@given(
    st.dictionaries(keys, parsed, max_size=3),
    st.dictionaries(st.text(), parsed),
    spaces,
    st.booleans(),
    st.integers(1, 40),
)
def test_members_are_found_where_a_plain_parser_finds_them(others, children, indent, ascii_only, block):
    from cityverse.cityverse_plugin.sources import cityjson_scan

    text = json.dumps({**others, "CityObjects": children, "last": 1}, indent=indent, ensure_ascii=block % 2 == 0)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "m.json"
        path.write_bytes(text.encode("utf-8", "surrogatepass"))
        kept, cityjson_scan._BLOCK = cityjson_scan._BLOCK, block
        try:
            found = cityjson_scan.scan(path, 0, "CityObjects")
        finally:
            cityjson_scan._BLOCK = kept
        raw = path.read_bytes()

    def value(begin: int, end: int):
        return json.loads(raw[begin:end].decode("utf-8", "surrogatepass").strip(" \t\r\n:,"))

    got = {value(begin, stop): value(stop, end) for begin, stop, end in found.children.tolist()}
    assert got == children
    assert value(*found.members["last"]) == 1
