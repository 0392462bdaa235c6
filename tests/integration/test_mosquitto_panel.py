"""The Sensors dock on a real Mosquitto behind TLS, with QGIS's own credentials and authorities."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest
from certificates import Authority
from cityverse.cityverse_plugin.bridge.sensors_sources import SensorSource, TopicMapping
from gui_window import Window, until
from mosquitto import HOST, mosquitto, passwords
from mqtt_listening import listeners, quick_and_clean
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis_secrets import credentials, trusted
from sensors_panel import listed, sensors_panel

SECRET = "s3cret-of-the-broker"
MAPPING = TopicMapping(template="city/{station}/{property}", unit="pm25 = ug/m3")


@pytest.fixture(autouse=True)
def no_thread_is_left():
    with quick_and_clean():
        yield


def message(value: float) -> str:
    return f'{{"value": {value}, "time": "{datetime.now(timezone.utc).isoformat()}", "lon": -2.3, "lat": 34.9}}'


def test_values_come_by_tls_with_a_login_survive_an_outage_and_leave_no_secret(qgis_new_project, tmp_path):
    authority = Authority(tmp_path / "authority")
    authority.context()
    server = tmp_path / "authority" / "server"
    who = passwords(tmp_path, "amina", SECRET)
    lines = (f"certfile {server}.pem", f"keyfile {server}.key", "allow_anonymous false", f"password_file {who}")
    said: list[str] = []
    log = QgsApplication.messageLog()
    hear = log.messageReceived.connect(lambda *words: said.append(" ".join(map(str, words))))
    with mosquitto(tmp_path, *lines) as broker, credentials() as make:
        login = {"username": "amina", "password": SECRET}
        source = SensorSource(
            "Town", f"mqtts://{HOST}:{broker.port}/city/#", make("Basic", **login), "mqtt", mapping=MAPPING
        )
        with sensors_panel(Window(), tmp_path, source) as dock:
            until(lambda: "nobody whom QGIS trusts" in dock.sentence.text())
            assert listeners() == []
            with trusted(authority.certificate):
                dock.bar.refresh.click()
                until(lambda: dock.bar.state.text().startswith("connected since"))
                broker.send([("city/roof/pm25", message(4), False)], str(authority.certificate), **login)
                until(lambda: [line[:2] for line in listed(dock)] == [("roof", "4 µg/m³ · good")])
                broker.stop()
                until(lambda: dock.bar.state.text().startswith("waiting since"))
                assert "this computer kept" in dock.sentence.text()
                broker.start()
                until(lambda: dock.bar.state.text().startswith("connected since"))
                broker.send([("city/roof/pm25", message(23), False)], str(authority.certificate), **login)
                until(lambda: listed(dock)[0][1] == "23 µg/m³ · moderate")
                assert len(listeners()) == 1
            assert SECRET not in dock.bar.state.toolTip() + dock.sentence.text() + dock.bar.combo.toolTip()
            settings = QgsSettings()
            assert SECRET not in "".join(str(settings.value(key)) for key in settings.allKeys())
            project = tmp_path / "town.qgs"
            assert QgsProject.instance().write(str(project))
            assert SECRET not in project.read_text(encoding="utf-8")
    log.messageReceived.disconnect(hear)
    assert SECRET not in "".join(said)
