"""The plugin loads, unloads and leaves no trace."""

from __future__ import annotations

import gc
from typing import Any

import pytest
from cityverse.cityverse_plugin.bridge import i18n
from cityverse.plugin import CityVersePlugin
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject
from qgis.PyQt.QtWidgets import QApplication


def ours(thing: Any) -> bool:
    known = isinstance(thing, QObject) and type(thing).__module__.startswith("cityverse.")
    return known and not sip.isdeleted(thing)


def traces() -> dict[str, Any]:
    """Return everything that a plugin could leave behind."""
    for _ in range(3):  # what a deleted widget held is garbage only after it
        gc.collect()
        QCoreApplication.processEvents()
    window = QApplication.activeWindow()
    return {
        "providers": sorted(provider.id() for provider in QgsApplication.processingRegistry().providers()),
        "algorithms": len(QgsApplication.processingRegistry().algorithms()),
        "translator": i18n._Installed.translator,
        "docks": sorted(widget.objectName() for widget in QApplication.topLevelWidgets() if widget is not window),
        # whatever a connected signal keeps alive is still here
        "objects": sorted(type(thing).__name__ for thing in gc.get_objects() if ours(thing)),
    }


def test_without_a_window_it_brings_the_algorithms_only(qgis_app: QgsApplication):
    before = traces()
    plugin = CityVersePlugin(None)
    plugin.initProcessing()
    registry = QgsApplication.processingRegistry()
    assert registry.algorithmById("cityverse:spectralindices") is not None
    assert registry.algorithmById("cityverse:zonalindicators") is not None
    plugin.unload()
    assert registry.algorithmById("cityverse:spectralindices") is None
    assert traces() == before


def test_initgui_without_an_interface_is_no_mistake(qgis_app: QgsApplication):
    before = traces()
    plugin = CityVersePlugin(None)
    plugin.initGui()
    assert QgsApplication.processingRegistry().providerById("cityverse") is not None
    plugin.unload()
    assert traces() == before


def test_three_rounds_in_a_window_leave_no_trace(qgis_iface: Any, qgis_app: QgsApplication):
    gui = pytest.importorskip("cityverse.cityverse_plugin.gui.shell")
    assert gui
    window = qgis_iface.mainWindow()
    before, children = traces(), len(window.children())
    for _ in range(3):
        plugin = CityVersePlugin(qgis_iface)
        plugin.initGui()
        assert QgsApplication.processingRegistry().providerById("cityverse") is not None
        plugin.unload()
        QCoreApplication.sendPostedEvents(None, 52)  # deferred deletes
        QCoreApplication.processEvents()
        gone = qgis_iface.unregisterOptionsWidgetFactory.call_args
        assert gone == qgis_iface.registerOptionsWidgetFactory.call_args
        del gone
        # pytest-qgis stands in for these with mocks, which remember what they were called with
        for name in ("initializationCompleted", "registerOptionsWidgetFactory", "unregisterOptionsWidgetFactory"):
            getattr(qgis_iface, name).reset_mock()
    del plugin
    assert traces() == before
    assert len(window.children()) == children


def test_unload_twice_is_harmless(qgis_app: QgsApplication):
    plugin = CityVersePlugin(None)
    plugin.initProcessing()
    plugin.unload()
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("cityverse") is None


def test_a_result_is_computed_off_the_main_thread(qgis_app: QgsApplication, tmp_path):
    from processing_runs import Said, new_context
    from qgis.core import QgsProcessingAlgRunnerTask
    from qgis.PyQt.QtCore import QEventLoop, QTimer
    from tiny_city import write_image

    plugin = CityVersePlugin(None)
    plugin.initProcessing()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cityverse:spectralindices")
    parameters = {"INPUT": str(write_image(tmp_path / "i.tif")), "OUTPUT": str(tmp_path / "o.tif")}
    context, said, loop, ends = new_context(), Said(), QEventLoop(), []
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, said)
    task.executed.connect(lambda done, results: (ends.append((done, results)), loop.quit()))
    QTimer.singleShot(30_000, loop.quit)
    QgsApplication.taskManager().addTask(task)
    loop.exec() if hasattr(loop, "exec") else loop.exec_()
    plugin.unload()
    assert ends
    assert ends[0][0]
    assert (tmp_path / "o.tif").is_file()
