"""tr(): translate first, format afterwards."""

from __future__ import annotations

from cityverse.cityverse_plugin.bridge.i18n import install_translator, remove_translator, tr
from cityverse.cityverse_plugin.twin.messages import Message, say


def test_text_without_values_keeps_its_places(qgis_app):
    assert tr("{count} layers").format(count=3) == "3 layers"
    assert tr("") == ""
    assert tr("{} is kept") == "{} is kept"


def test_values_and_nested_messages_are_put_in(qgis_app):
    inner = say("the {role} layer", role="terrain")
    assert tr(say("{what} is missing", what=inner)) == "the terrain layer is missing"
    assert tr("{n} of {m}", n=1, m=2) == "1 of 2"
    assert tr(Message("plain")) == "plain"


def test_a_qm_of_the_locale_translates(qgis_app, tmp_path, compile_ts):
    compile_ts({"{role} is missing": "{role} manque"}, tmp_path / "cityverse_fr.qm")
    assert install_translator(tmp_path, "fr_MA")
    try:
        assert tr(say("{role} is missing", role="MNT")) == "MNT manque"
    finally:
        remove_translator()
    assert tr(say("{role} is missing", role="MNT")) == "MNT is missing"
    assert not install_translator(tmp_path, "nl_NL")
