"""What the tests inside QGIS share; pytest-qgis brings qgis_app, qgis_iface, qgis_new_project and more."""

from __future__ import annotations

import subprocess
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import property_profiles  # noqa: F401 - chooses how property tests search
import pytest
from cityverse.cityverse_plugin.algorithms.provider import CityVerseProvider
from cityverse.cityverse_plugin.gui import install
from cityverse.cityverse_plugin.sources.synthetic import SyntheticCity, generate
from fake_http import Fake, fake_server
from gui_window import Window, make_twin, open_session, settle
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings
from strangers import SECRET

ROOT = Path(__file__).resolve().parents[2]
MESSAGE = "<message><source>{}</source><translation>{}</translation></message>"
TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="fr"><context><name>cityverse</name>{messages}</context></TS>"""


def pytest_exception_interact(call: pytest.CallInfo[None]) -> None:
    """Let go of what a failed test holds, once its report is made: a layer that outlives QGIS ends Python itself."""
    if call.excinfo is not None:
        traceback.clear_frames(call.excinfo.tb)


@pytest.fixture(autouse=True)
def forgetful(qgis_app) -> None:
    """Begin with no settings of the plugin: neither those of the test before, nor of a run that was stopped."""
    QgsSettings().remove("plugins/cityverse")


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
    """Offer the algorithms for one test."""
    registry, made = QgsApplication.processingRegistry(), CityVerseProvider()
    registry.addProvider(made)
    yield
    registry.removeProvider(made)


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


@pytest.fixture
def window(qgis_new_project) -> Window:
    """Return what stands for the QGIS desktop, over a new project."""
    return Window()


@pytest.fixture
def gui(window: Window, tmp_path: Path) -> Iterator[Any]:
    """Lend the docks in that window, with a twin open."""
    make_twin(tmp_path / "twin")
    made = install(window, open_session(tmp_path / "twin"))
    window.mainWindow().show()
    yield made
    made.remove()
    settle()
