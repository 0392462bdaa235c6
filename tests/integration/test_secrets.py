"""Planted secrets: whatever works or fails, they are in nothing that is written, said or logged."""

from __future__ import annotations

import base64
import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cityverse.cityverse_plugin.bridge import network, tasks
from cityverse.cityverse_plugin.bridge.layers import add_to_project, open_layer
from cityverse.cityverse_plugin.bridge.opened import fetch_layer
from cityverse.cityverse_plugin.bridge.session import Session
from cityverse.cityverse_plugin.bridge.settings import Connection, save_connections
from cityverse.cityverse_plugin.catalogue.opening import read_twin
from cityverse.cityverse_plugin.catalogue.publish import publish
from cityverse.cityverse_plugin.catalogue.store import Query, StoreError
from cityverse.cityverse_plugin.server import serve_in_thread
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from fake_http import fake_server
from gui_window import settle, until
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis_secrets import credentials, oauth2, proxied
from store_contract import sample_bundle, sample_record, sample_twin
from tiny_city import samples

PASSWORD, TOKEN, CLIENT, ACCESS, PROXY = (
    f"planted-{name}-5ecret" for name in ("pw", "token", "client", "access", "proxy")
)
SECRETS = (PASSWORD, TOKEN, CLIENT, ACCESS, PROXY)
IN_BASE64 = tuple(base64.b64encode(f"{user}:{word}".encode()).decode().rstrip("=") for user, word in
                  (("amina", PASSWORD), ("token", TOKEN), ("amina", PROXY)))  # fmt: skip


@pytest.fixture
def heard(qgis_app: QgsApplication, caplog: pytest.LogCaptureFixture) -> Iterator[list[str]]:
    """Everything that QGIS's log and Python's loggers are told."""
    said: list[str] = []

    def hear(*words: Any) -> None:
        said.extend(str(word) for word in words)

    caplog.set_level(logging.DEBUG)
    QgsApplication.messageLog().messageReceived.connect(hear)
    yield said
    QgsApplication.messageLog().messageReceived.disconnect(hear)


def written(*folders: Path) -> Iterator[tuple[str, bytes]]:
    """Every file but the authentication manager's own, which is the place for secrets."""
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file() and not path.name.startswith("qgis-auth.db"):
                yield str(path), path.read_bytes()


def clean(what: str, text: str | bytes) -> None:
    data = text.encode("utf-8", "replace") if isinstance(text, str) else text
    for secret in (*SECRETS, *IN_BASE64):
        for form in (secret.encode(), secret.encode("utf-16-le"), base64.b64encode(secret.encode()).rstrip(b"=")):
            assert form not in data, f"{secret} is in {what}"


def attempt(said: list[str], do: Any) -> None:
    """Do it; what it says when it fails is heard too."""
    try:
        do()
    except CityVerseError as error:
        said += [str(error), repr(error), repr(error.message), repr(error.__cause__), repr(error.__context__)]


def use(address: str, authcfg: str, folder: Path, said: list[str]) -> None:
    """Publish, search, open and add to the project, as far as the catalogue lets us."""
    store = network.store(address, authcfg)
    said += [repr(store), repr(vars(store)), repr(getattr(store, "_transport", ""))]
    attempt(said, lambda: publish(store, sample_bundle(folder / "stage", sample_record()), sample_twin()))
    attempt(said, lambda: list(store.search(Query(text="Landsat"))))
    attempt(said, lambda: list(store.collections()))
    attempt(said, lambda: store.delete_item("olinda", "nothing"))
    attempt(said, lambda: store.open_asset(f"{address}/assets/x/y").__enter__())


def in_task(session: Session, address: str, authcfg: str, said: list[str]) -> None:
    busy: list[bool] = []
    session.busyChanged.connect(busy.append)
    if session.open(address, authcfg, lambda message: said.append(str(message))) is not None:
        until(lambda: busy[-1:] == [False])
        settle()
    session.busyChanged.disconnect(busy.append)


def answers(handler: Any) -> None:
    """Say back what came, as servers do that are set up for debugging."""
    sent = handler.headers.get("Authorization", "")
    clear = base64.b64decode(sent.split()[1]).decode() if sent.startswith("Basic ") else ""
    body = json.dumps({"detail": f"{clear} {sent} {handler.headers}"}).encode()
    status = int(handler.path.strip("/").split("/")[0] or 200)
    handler.reply(status, body, Content_Type="application/json", Retry_After="1")


FAILURES = (400, 401, 403, 404, 407, 409, 412, 413, 429, 500, 502, 503, 507, 200)


def test_no_secret_is_written_said_or_logged(tmp_path, heard, caplog, capfd, qgis_new_project):
    project, session = QgsProject.instance(), Session()
    guarded = serve_in_thread(tmp_path / "guarded", token=TOKEN)
    urls: list[str] = []
    with credentials() as make, fake_server() as hostile, fake_server() as tokens:
        basic = make("Basic", username="amina", password=PASSWORD)
        token = make("Basic", username="token", password=TOKEN)
        tokens.on("*", 200, {"access_token": ACCESS, "token_type": "Bearer", "expires_in": 3600})
        login = oauth2(f"{tokens.address}/token", password=PASSWORD, clientSecret=CLIENT)
        kinds = (basic, token, make("OAuth2", oauth2config=login))
        save_connections([Connection("Guarded", guarded.address, token), Connection("Hostile", hostile.address, basic)])
        for authcfg in kinds:
            use(guarded.address, authcfg, tmp_path, heard)
            in_task(session, guarded.address, authcfg, heard)
        hostile.server.replies["*"] = answers
        for authcfg in kinds[:2]:
            for status in FAILURES:
                attempt(heard, lambda at=status, cfg=authcfg: use(f"{hostile.address}/{at}", cfg, tmp_path, heard))
            hostile.on("/302/collections/x", 302, Location=f"{tokens.address}/lure?token={{0}}")
            attempt(heard, lambda cfg=authcfg: network.store(f"{hostile.address}/302", cfg).collection("x"))
            for address in ("http://127.0.0.1:9", "https://127.0.0.1:9", "http://no.invalid", guarded.address + "/x"):
                use(address, authcfg, tmp_path, heard)
        attempt(
            heard, lambda: network.store(guarded.address, make("OAuth2", oauth2config=oauth2("http://127.0.0.1:9/")))
        )
        with proxied(proxyPort="9", proxyUser="amina", proxyPassword=PROXY):
            for address in (guarded.address, "https://catalogue.example"):
                use(address, token, tmp_path, heard)
                in_task(session, address, token, heard)
        good = network.store(guarded.address, token)
        twin = read_twin(good, "olinda")
        assert [record.id for record in twin.records] == ["landsat"], "publishing with the right token works"
        terrain = samples(tmp_path)["terrain"]
        layer = twin.layers[0]
        fetch_layer(good, layer, tmp_path / "cache")
        add_to_project(project, twin, [open_layer(layer, str(terrain), b"", good.address)])
        urls = [path for server in (hostile, tokens) for _, path, _, _ in server.asked]
        lured = [entry[2] for entry in tokens.asked if entry[1].startswith("/lure")]
        assert set(lured) == {None}
        assert project.write(str(tmp_path / "project.qgs"))
        QgsSettings().sync()
    guarded.stop()
    with pytest.raises(StoreError, match="holds a password"):
        network.store(f"https://amina:{PASSWORD}@catalogue.example/")
    attempt(heard, lambda: network.store(f"https://amina:{PASSWORD}@catalogue.example/"))
    assert len(heard) > 300
    assert any("The server says: …" in line for line in heard), "what it said back was heard, and taken out"
    clean("what was said", "\n".join(heard))
    clean("Python's log", caplog.text)
    clean("what was printed", "".join(capfd.readouterr()))
    clean("the addresses that servers saw", "\n".join(urls))
    profile = Path(QgsApplication.qgisSettingsDirPath())
    for what, data in written(tmp_path, profile):
        clean(what, data)
    assert (tmp_path / "project.qgs").stat().st_size > 1000


def test_an_error_that_nobody_thought_of_is_told_without_secrets(heard, qgis_app):
    """What a task did not expect goes to the log with its lines, not with the values of its variables."""

    def work(_: tasks.Work) -> None:
        header = {"Authorization": f"Bearer {TOKEN}"}
        raise RuntimeError(f"{len(header)} is not what was wanted")

    told: list[str] = []
    tasks.start("Trying", work, lambda _: None, lambda message: told.append(str(message)))
    until(lambda: bool(told))
    settle()
    assert "Something unexpected happened" in told[0]
    clean("the log", "\n".join([*heard, *told]))
