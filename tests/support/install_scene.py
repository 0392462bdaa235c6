"""Runs inside the QGIS desktop (--code): install the zip as a user would, unload, load again, write what happened."""

import json
import os
import sys
import traceback
import warnings

import qgis.utils
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtWidgets import QApplication, QLabel, QTextEdit

NAME = "cityverse"
messages = []
steps = []
QgsApplication.messageLog().messageReceived.connect(
    lambda text, tag, level: messages.append({"text": text, "tag": tag, "level": int(level)})
)
warnings.simplefilter("always")


def note(step):
    provider = QgsApplication.processingRegistry().providerById(NAME)
    steps.append(
        {
            "step": step,
            "active": NAME in qgis.utils.active_plugins,
            "algorithms": sorted(a.id() for a in provider.algorithms()) if provider else None,
            "modules": sum(m.split(".")[0] == NAME for m in sys.modules),
        }
    )


def run():
    import pyplugin_installer

    pyplugin_installer.instance().installFromZipFile(os.environ["CITYVERSE_ZIP"])
    note("installed")
    qgis.utils.unloadPlugin(NAME)
    note("unloaded")
    qgis.utils.loadPlugin(NAME)
    qgis.utils.startPlugin(NAME)
    note("loaded again")
    qgis.utils.unloadPlugin(NAME)
    note("unloaded again")


def go():
    error = ""
    try:
        run()
    except Exception:  # noqa: BLE001 - whatever it was, the test shows it
        error = traceback.format_exc()
    out = os.environ["CITYVERSE_RESULT"]
    with open(out + ".part", "w") as file:
        json.dump({"steps": steps, "messages": messages, "error": error}, file)
    os.rename(out + ".part", out)
    QCoreApplication.processEvents()
    os._exit(0)  # the desktop would ask to save, and there is nobody to answer


def close_dialogs():
    """Write down what a dialog asks and close it: nobody is there to answer."""
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        parts = [w.text() for w in dialog.findChildren(QLabel)] + [
            w.toPlainText() for w in dialog.findChildren(QTextEdit)
        ]
        messages.append({"text": "\n".join(filter(None, parts)), "tag": "Python error", "level": 2})
        dialog.close()


watch = QTimer()
watch.timeout.connect(close_dialogs)
watch.start(500)
QTimer.singleShot(1000, go)
