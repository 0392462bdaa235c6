"""tr(): translate first, format afterwards."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from cityverse.cityverse_plugin.algorithms.registry import analyses
from cityverse.cityverse_plugin.bridge.i18n import install_translator, remove_translator, tr
from cityverse.cityverse_plugin.twin.messages import Message, say
from qgis.PyQt.QtCore import QCoreApplication

ROOT = Path(__file__).resolve().parents[2]


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


def test_what_can_be_run_is_told_in_the_language_of_the_user(qgis_app, tmp_path, compile_ts):
    compile_ts({"Sky view factor": "Facteur de vue du ciel"}, tmp_path / "cityverse_fr.qm")
    assert install_translator(tmp_path, "fr")
    try:
        titles = {analysis.id: analysis.title for analysis in analyses()}
    finally:
        remove_translator()
    assert titles["cityverse:skyviewfactor"] == "Facteur de vue du ciel"


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_labels_of_optional_parameters_keep_their_names(qgis_app, tmp_path, language):
    """QGIS's own Arabic says "1%" for "%1": every such label was lost."""
    lrelease = subprocess.run([str(ROOT / "tools/find-lrelease.sh")], capture_output=True, text=True, check=True)
    made = str(tmp_path / f"cityverse_{language}.qm")
    subprocess.run(
        [lrelease.stdout.strip(), "-silent", str(ROOT / f"i18n/cityverse_{language}.ts"), "-qm", made], check=True
    )
    assert install_translator(tmp_path, language)
    try:
        shown = QCoreApplication.translate("QObject", "%1 [optional]")
    finally:
        remove_translator()
    assert shown.startswith("%1 [")
    assert shown != "%1 [optional]"
