"""The collector of texts for translators."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from string import Formatter

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def strings():
    spec = importlib.util.spec_from_file_location("house_strings", ROOT / "tools/strings.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def small_house(tmp_path):
    algorithms = tmp_path / "cityverse_plugin/algorithms"
    algorithms.mkdir(parents=True)
    (algorithms / "one.py").write_text(
        'class Part(Base):\n    """What developers read."""\n\n\n'
        'class One(Algorithm):\n    """Help of one.\n\n    More."""\n\n    key = "one"\n    title = tr("One <1>")\n'
        'x = tr("Layer {}").format(1)\nraise E(say("{file} is empty.", file=f))\ny = other("no")\n',
        encoding="utf-8",
    )
    (tmp_path / "resources").mkdir()
    roles = {"roles": [{"id": "a", "title": "Terrain", "filled_by": "a model", "unit": "m", "source": ""}]}
    (tmp_path / "resources/roles.json").write_text(json.dumps(roles), encoding="utf-8")
    return tmp_path


def test_texts_come_from_calls_help_and_roles(strings, small_house):
    wanted = {"Help of one.\n\nMore.", "One <1>", "Layer {}", "{file} is empty.", "Terrain", "a model"}
    assert set(strings.collect(small_house)) == wanted


def test_texts_are_found_where_they_have_a_name_or_stand_in_a_table(strings, small_house):
    (small_house / "cityverse_plugin/two.py").write_text(
        'TABLE = {401: (Denied, "{where} wants a login (401)."), 1: "no sentence", 2: "SELECT {x}"}\n\n\n'
        'def fail(where, bad):\n    text = "{where} is gone." if bad else "{where} is not there."\n'
        '    raise E(say(text, where=where))\n\n\ndef other():\n    text = "a text that nobody says"\n'
        '    note = f"not {text} either."\n    return text, note\n',
        encoding="utf-8",
    )
    found = {text for text, place in strings.collect(small_house).items() if "two.py" in place}
    assert found == {"{where} wants a login (401).", "{where} is gone.", "{where} is not there."}


def test_translations_are_kept_and_vanished_ones_dropped(strings, tmp_path):
    file = tmp_path / "cityverse_fr.ts"
    strings.write(file, "fr", {"One <1>": "a.py:1", "Two": "a.py:2"})
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('<translation type="unfinished" />', "<translation>Un &amp; deux</translation>", 2))
    assert strings.write(file, "fr", {"One <1>": "b.py:9", "Three": "b.py:10"}) == (1, 1)
    assert strings.translations(file) == {"One <1>": "Un & deux"}


def test_the_real_house_has_texts(strings):
    texts = strings.collect()
    assert "City boundary" in texts
    assert any(place.startswith("cityverse_plugin/twin/") for place in texts.values())


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_every_text_is_translated(strings, language):
    assert strings.untranslated(strings.collect(), language) == set()


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_translations_name_the_same_places(strings, language):
    def places(text):
        return sorted({name for _, name, _, _ in Formatter().parse(text) if name is not None})

    found = strings.translations(ROOT / "i18n" / f"cityverse_{language}.ts")
    help_texts = {text for text in found if "\n" in text}
    assert len(found) > 600
    assert {text for text in set(found) - help_texts if places(text) != places(found[text])} == set()
