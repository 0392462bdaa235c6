"""The plugin's texts in the user's language."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ..twin.messages import Message

CONTEXT = "cityverse"
# Where Qt finds an element, the end of one, a comment or an instruction, also behind spaces; and the entity that alone
# makes it take a text for HTML. A "<" before a number or "=" compares.
_TAG = re.compile(r"<(?=\s*[^\s=\d])|&lt;")
FOLDER = Path(__file__).resolve().parents[2] / "i18n"


class _Installed:
    """The translator that is installed; Qt keeps no reference of its own, so Python must."""

    translator: QTranslator | None = None


def tr(text: str | Message, /, **values: Any) -> str:
    """Translate a text or a `Message`, then put its values in.

    Parameters
    ----------
    text
        English text; named places in ``str.format`` style. A `Message` brings its own values.
    values
        What goes into the named places; a value that is itself a `Message` is translated as well. Without any, a
        plain text is returned as it is, so that ``tr("… {name}").format(name=…)`` works too.
    """
    template, filled = (text.text, {**text.values, **values}) if isinstance(text, Message) else (text, values)
    translated: str = QCoreApplication.translate(CONTEXT, template) if template else ""
    if not filled and isinstance(text, str):
        return translated
    return translated.format(**{k: tr(v) if isinstance(v, Message) else v for k, v in filled.items()})


def without_markup(text: str) -> str:
    """Return a text of others in which Qt and QGIS find no tags, wherever they guess what is HTML.

    A name with a tag in it would be drawn as HTML in tool tips and panels, and bring pictures of this machine or of
    others with it.
    """
    return _TAG.sub("‹", text)


def install_translator(folder: Path = FOLDER, locale: str | None = None) -> bool:
    """Load ``cityverse_<locale>.qm``; True if there was one for the language of QGIS.

    Parameters
    ----------
    folder
        Where the ``.qm`` files lie; packaging puts them into the plugin's ``i18n``.
    locale
        For instance ``"fr_MA"``: Qt tries ``fr_MA`` first, then ``fr``. Without it, that of QGIS.
    """
    remove_translator()
    translator = QTranslator()
    if not translator.load(f"{CONTEXT}_{locale or QgsApplication.locale()}", str(folder)):
        return False
    QCoreApplication.installTranslator(translator)
    _Installed.translator = translator
    return True


def remove_translator() -> None:
    """Take the translator out again, when the plugin is unloaded."""
    if _Installed.translator is not None:
        QCoreApplication.removeTranslator(_Installed.translator)
        _Installed.translator = None
