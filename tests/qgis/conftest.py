"""What the tests inside QGIS share; pytest-qgis brings qgis_app, qgis_iface, qgis_new_project and more."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from cityverse.cityverse_plugin.algorithms.provider import CityVerseProvider
from cityverse.cityverse_plugin.sources.synthetic import SyntheticCity, generate
from fake_http import Fake, fake_server
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings
from strangers import SECRET

ROOT = Path(__file__).resolve().parents[2]
MESSAGE = "<message><source>{}</source><translation>{}</translation></message>"
TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="fr"><context><name>cityverse</name>{messages}</context></TS>"""


@pytest.fixture
def compile_ts(tmp_path: Path) -> Callable[[dict[str, str], Path], None]:
    """Return a function that compiles translations, given as a dict, into a .qm file."""

    def build(texts: dict[str, str], target: Path) -> None:
        lines = (MESSAGE.format(escape(english), escape(other)) for english, other in texts.items())
        source = tmp_path / "texts.ts"
        source.write_text(TS.format(messages="".join(lines)), encoding="utf-8")
        lrelease = subprocess.run([str(ROOT / "tools/find-lrelease.sh")], capture_output=True, text=True, check=True)
        subprocess.run([lrelease.stdout.strip(), "-silent", str(source), "-qm", str(target)], check=True)

    return build


@pytest.fixture
def configured(qgis_app) -> Iterator[object]:
    """Return a function that makes a Basic configuration and gives its id."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("for tests", True)
    made: list[str] = []

    def make(user: str, password: str) -> str:
        config = QgsAuthMethodConfig("Basic")
        config.setName(user)
        config.setConfig("username", user)
        config.setConfig("password", password)
        answer = manager.storeAuthenticationConfig(config)
        made.append(config.id() or answer[1].id())
        return made[-1]

    yield make
    for authcfg in made:
        manager.removeAuthenticationConfig(authcfg)


@pytest.fixture
def provider(qgis_app: QgsApplication) -> Iterator[None]:
    """Offer the algorithms for one test, and forget the settings that it made."""
    registry, made = QgsApplication.processingRegistry(), CityVerseProvider()
    registry.addProvider(made)
    yield
    registry.removeProvider(made)
    QgsSettings().remove("plugins/cityverse")


@pytest.fixture(scope="session")
def city() -> SyntheticCity:
    """Return a city of 160 by 160 cells of a metre."""
    return generate(160, 1.0, 7)


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file of this machine that is nobody's business."""
    path = tmp_path / "diary.csv"
    path.write_text(f"k,v\n1,{SECRET}\n")
    return path


@pytest.fixture
def router() -> Iterator[Fake]:
    """A server on this machine that nothing from outside may make us ask."""
    with fake_server() as server:
        server.on("*", 404, b"")
        yield server
        assert server.asked == []
