"""MQTT against a real Mosquitto that lets not everybody in: passwords, TLS of a private authority, the six lines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from certificates import Authority
from cityverse.cityverse_plugin.sources.mqtt_address import broker_address
from cityverse.cityverse_plugin.sources.mqtt_line import Login
from fake_line import problem_of
from mosquitto import HOST, mosquitto, passwords
from mqtt_listening import listeners, listening, quick_and_clean, told, wait_for

SECRET = "s3cret-of-the-broker"
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    with quick_and_clean():
        yield


def test_a_user_with_a_password_and_one_with_a_wrong_one(tmp_path):
    allowed = (f"password_file {passwords(tmp_path, 'amina', SECRET)}", "allow_anonymous false")
    with mosquitto(tmp_path, *allowed) as broker:
        address = f"mqtt://{HOST}:{broker.port}/city/#"
        origin = broker_address(address).origin
        with listening(address, Login(origin, "amina", SECRET)) as (_line, source):
            assert source.latest() == []
            broker.send([("city/st1/pm25", "12.5", False)], username="amina", password=SECRET)
            wait_for(lambda: source.hearing().tally.messages == 1)
        for login in (Login(origin, "amina", "wrong-word"), None, Login("mqtt://elsewhere:1883", "amina", SECRET)):
            with listening(address, login) as (line, source):
                said = problem_of(source.latest)
                assert "does not accept user and password" in said
                assert "wrong-word" not in said
                assert not line.listens, "a wrong password is not tried again and again"
                wait_for(lambda: not listeners())


@pytest.fixture(scope="module")
def authority(tmp_path_factory) -> tuple[Authority, object]:
    folder = tmp_path_factory.mktemp("authority")
    made = Authority(folder)
    made.context()
    return made, folder


def test_tls_of_a_private_authority_and_of_one_that_nobody_knows(tmp_path, authority):
    made, folder = authority
    stranger = Authority(tmp_path / "stranger", "Authority of nobody")
    secure = (f"certfile {folder / 'server.pem'}", f"keyfile {folder / 'server.key'}")
    with mosquitto(tmp_path, *secure) as broker:
        address = f"mqtts://{HOST}:{broker.port}/city/#"
        with listening(address, authorities=str(made.certificate)) as (line, source):
            assert source.latest() == []
            assert line.state().connected
        for trusted in ("", str(stranger.certificate)):
            with listening(address, authorities=trusted) as (line, source):
                assert "nobody whom QGIS trusts has signed its certificate" in problem_of(source.latest)
                assert not line.listens
        with listening(f"mqtts://localhost:{broker.port}/#", authorities=str(made.certificate)) as (line, source):
            source.latest()
        with listening(f"mqtt://{HOST}:{broker.port}/city/#") as (line, source):
            assert "tried again" in problem_of(source.latest)


def test_tls_where_there_is_none_and_a_certificate_of_another_name(tmp_path, authority):
    made, folder = authority
    with mosquitto(tmp_path) as broker, listening(f"mqtts://{HOST}:{broker.port}/#") as (_line, source):
        said = problem_of(source.latest)
        assert "TLS" in said or "tried again" in said
    made.context("DNS:other.example.org")
    try:
        secure = (f"certfile {folder / 'server.pem'}", f"keyfile {folder / 'server.key'}")
        with mosquitto(tmp_path, *secure) as broker:
            address = f"mqtts://{HOST}:{broker.port}/#"
            with listening(address, authorities=str(made.certificate)) as (_line, source):
                assert "made out for another name" in problem_of(source.latest)
    finally:
        made.context()


def test_the_six_lines_of_the_administrators_pages(tmp_path, authority):
    """Sensors write, CityVerse reads, and each nothing else."""
    made, folder = authority
    pages = ROOT / "docs" / "administrator"
    found = passwords(tmp_path, "sensors", SECRET)
    passwords(tmp_path, "cityverse", SECRET, new=False)
    places = {
        "/etc/mosquitto/certs/broker.pem": folder / "server.pem",
        "/etc/mosquitto/certs/broker.key": folder / "server.key",
        "/etc/mosquitto/passwords": found,
        "/etc/mosquitto/rules": pages / "mosquitto.rules",
    }
    text = (pages / "mosquitto.conf").read_text()
    for before, now in places.items():
        assert before in text
        text = text.replace(before, str(now))
    lines = [line for line in text.splitlines() if not line.startswith("listener")]
    assert len(lines) == 5
    with mosquitto(tmp_path, *lines) as broker:
        address = f"mqtts://{HOST}:{broker.port}/city/#"
        origin, trust = broker_address(address).origin, str(made.certificate)
        with (
            listening(address, Login(origin, "cityverse", SECRET), trust) as (_line, source),
            listening(address, Login(origin, "sensors", SECRET), trust) as (_other, deaf),
        ):
            assert (source.latest(), deaf.latest()) == ([], [])
            for user in ("cityverse", "sensors"):
                broker.send([(f"city/{user}/pm25", "5", False)], trust, username=user, password=SECRET)
            wait_for(lambda: source.hearing().tally.messages == 1)
            assert told(source) == {"sensors/pm25": 5.0}
            assert deaf.hearing().tally.messages == 0
