"""Catalogues that misbehave, met through the Processing algorithms: a sentence each, and nothing half done."""

from __future__ import annotations

import pytest
import urllib3
from cityverse.cityverse_plugin.algorithms.provider import CityVerseProvider
from cityverse.cityverse_plugin.server import serve_in_thread
from fake_http import fake_server
from processing_runs import run, sentence
from qgis.core import QgsApplication
from tiny_city import samples

TOKEN = "the-right-token"
# urllib3 before 2 leaves it to us to count
SHORT = "broke off" if int(urllib3.__version__.split(".")[0]) >= 2 else "only 8 of 900 bytes"
ANSWERS = {
    "500": (lambda handler: handler.reply(500, b"oops"), "500"),
    "HTML": (lambda handler: handler.reply(200, b"<html>Welcome</html>", Content_Type="text/html"), "web page"),
    "half a body": (lambda handler: handler.reply(200, b'{"type":', 900, Content_Type="application/json"), SHORT),
}


@pytest.fixture(autouse=True)
def provider(qgis_app, monkeypatch):
    monkeypatch.setattr("qgis.utils.iface", None)
    registry, made = QgsApplication.processingRegistry(), CityVerseProvider()
    registry.addProvider(made)
    yield
    registry.removeProvider(made)


@pytest.fixture
def wishes(tmp_path):
    terrain = samples(tmp_path)["terrain"]
    asked = {"INPUT": str(terrain), "TWIN": "tiny", "TITLE": "Terrain of Tiny", "ROLE": "terrain"}
    return {**asked, "LICENSE": "CC0-1.0", "PROVIDER": "Survey office", "DATE": "2020-05-01"}


@pytest.fixture
def guarded(tmp_path):
    running = serve_in_thread(tmp_path / "guarded", token=TOKEN)
    yield running
    running.stop()


def test_the_token_of_the_authentication_manager_opens_the_catalogue(guarded, wishes, configured):
    asked = {**wishes, "CATALOGUE": guarded.address, "AUTHCFG": configured("token", TOKEN)}
    results, said = run("cityverse:publish", asked)
    assert said.errors == []
    assert results["RECORD"].startswith(guarded.address)


def test_a_wrong_token_is_said_and_not_repeated(guarded, wishes, configured):
    asked = {**wishes, "CATALOGUE": guarded.address, "AUTHCFG": configured("token", "a-wrong-token")}
    text = sentence("cityverse:publish", asked)
    assert "does not accept" in text or "401" in text
    assert "a-wrong-token" not in text


@pytest.mark.parametrize("kind", list(ANSWERS))
@pytest.mark.parametrize("algorithm", ["cityverse:opentwin", "cityverse:publish"])
def test_a_catalogue_out_of_order_is_a_sentence(kind, algorithm, wishes):
    reply, words = ANSWERS[kind]
    with fake_server() as server:
        server.server.replies["*"] = reply
        asked = {**wishes, "CATALOGUE": server.address, "SOURCE": server.address}
        text = sentence(algorithm, asked)
    assert words in text, text
    assert "Traceback" not in text


def test_where_nobody_answers_the_outbox_is_named(wishes, tmp_path):
    gone = serve_in_thread(tmp_path / "gone")
    gone.stop()
    text = sentence("cityverse:publish", {**wishes, "CATALOGUE": gone.address})
    assert "outbox" in text
    assert gone.address in text
