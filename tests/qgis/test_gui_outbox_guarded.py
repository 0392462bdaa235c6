"""The outbox and a catalogue that asks for a token: the one that the connection names is used, and none is shown."""

from __future__ import annotations

from dataclasses import replace

import pytest
from cityverse.cityverse_plugin.bridge import settings
from cityverse.cityverse_plugin.bridge.describe import describe
from cityverse.cityverse_plugin.bridge.outbox import Postbox
from cityverse.cityverse_plugin.bridge.settings import Connection
from cityverse.cityverse_plugin.bridge.stage import prepare
from cityverse.cityverse_plugin.server import serve_in_thread
from cityverse.cityverse_plugin.twin.model import Twin
from cityverse.cityverse_plugin.twin.record import Provider
from gui_window import settle, squares, until

TOKEN = "the-right-token"


@pytest.fixture
def guarded(tmp_path, qgis_new_project):
    running = serve_in_thread(tmp_path / "guarded", token=TOKEN)
    yield running.address
    running.stop()
    settings.save_connections([])


@pytest.fixture
def postbox(tmp_path):
    made = Postbox(tmp_path / "outbox")
    yield made
    made.stop()
    settle()


def publish(postbox, connection):
    layer = squares("Green blocks")
    record = replace(
        describe(layer, "districts"), collection="town", licence="CC-BY-4.0", limits=("No date.",),
        providers=(Provider("Town hall", ("producer",)),),
    )  # fmt: skip
    postbox.put(prepare(layer), record, Twin("town", "Town"), connection, None)


def jobs(postbox):
    return [(job.state, str(job.reason or "")) for job in postbox.jobs()]


def test_without_a_token_it_needs_a_person_and_goes_with_the_one_of_the_connection(guarded, postbox, configured):
    bare = Connection("Guarded", guarded)
    settings.save_connections([bare])
    publish(postbox, bare)
    until(lambda: [state for state, _ in jobs(postbox)] == ["failed"])
    assert TOKEN not in jobs(postbox)[0][1]
    settings.save_connections([replace(bare, authcfg=configured("token", TOKEN))])
    postbox.act(lambda outbox: outbox.retry(postbox.jobs()[0].id))
    until(lambda: [state for state, _ in jobs(postbox)] == ["sent"])


def test_an_authentication_that_is_gone_is_said_to_its_own_job(guarded, postbox):
    publish(postbox, Connection("Guarded", guarded, "gone123"))
    until(lambda: [state for state, _ in jobs(postbox)] == ["failed"])
    assert "gone123" in jobs(postbox)[0][1]
