"""A QGIS without a window, with the plugin loaded the way QGIS itself loads it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsAuthMethodConfig, QgsProcessingFeedback, QgsProject


@contextmanager
def running() -> Iterator[QgsApplication]:
    """Start QGIS and the plugin, and end both in the order that QGIS survives."""
    application = QgsApplication([], False)
    application.initQgis()
    from processing.core.Processing import Processing
    from qgis import utils

    Processing.initialize()
    utils.plugin_paths.append(os.environ["QGIS_PLUGINPATH"])
    utils.updateAvailablePlugins()
    if not (utils.loadPlugin("cityverse") and utils.startProcessingPlugin("cityverse")):
        raise SystemExit("the CityVerse plugin did not start in QGIS")
    tell(f"QGIS {Qgis.QGIS_VERSION} with the plugin, profile {os.environ['QGIS_CUSTOM_CONFIG_PATH']}")
    try:
        yield application
    finally:
        QgsProject.instance().clear()
        utils.unloadPlugin("cityverse")
        application.exitQgis()


class Feedback(QgsProcessingFeedback):  # type: ignore[misc]
    """Shows warnings and errors of algorithms; progress stays quiet."""

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803, ARG002 - QGIS's
        tell(f"error: {error}")

    def pushWarning(self, warning: str) -> None:  # noqa: N802 - QGIS's name
        tell(f"note: {warning}")


def run(algorithm: str, parameters: dict[str, Any]) -> dict[str, Any]:
    """Run an algorithm by id as the toolbox does."""
    import processing

    results: dict[str, Any] = processing.run(algorithm, parameters, feedback=Feedback())
    return results


def token_credential(token: str) -> str:
    """Put a write token into QGIS's authentication manager and return the id of its configuration."""
    manager = QgsApplication.authManager()
    manager.setMasterPassword("demo", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("CityVerse demo catalogue")
    config.setConfig("username", "token")
    config.setConfig("password", token)
    stored = manager.storeAuthenticationConfig(config)
    # QGIS 3.22 answers with a flag, later ones with the flag and the configuration
    if not (stored[0] if isinstance(stored, tuple) else stored):
        raise SystemExit("the token could not be stored in QGIS's authentication manager")
    return str(config.id())


def check(checks: list[dict[str, Any]], text: str, holds: bool) -> None:
    """Note whether something holds, and say it."""
    checks.append({"text": text, "holds": bool(holds)})
    tell(f"{'✓' if holds else '✗'} {text}")


def tell(text: str) -> None:
    """Print a line below the step."""
    print(f"    {text}", flush=True)
