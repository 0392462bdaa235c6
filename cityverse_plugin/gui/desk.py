"""What the docks and dialogs share: QGIS, the open twin, the message bar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from qgis.core import Qgis
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QPushButton

from ..bridge.i18n import tr
from ..bridge.outbox import Postbox
from ..twin.messages import Message
from ..twin.readiness import Analysis
from .sentence import spread

SECONDS = 8
SECONDS_TO_UNDO = 30

Offer = tuple[str, Callable[[], Any]]


class Notices:
    """Sentences in QGIS's message bar, with buttons for what can be done next."""

    def __init__(self, iface: Any) -> None:
        self._bar = iface.messageBar()
        self._shown: list[Any] = []

    def done(self, text: str | Message, *offers: Offer, stays: bool = False) -> None:
        """Say that something worked; `offers` are (caption, what to do).

        A sentence `stays` until it is closed where what it offers can be had nowhere else.
        """
        self._push(tr(text), Qgis.MessageLevel.Success, offers, stays)

    def tell(self, text: str | Message, *offers: Offer) -> None:
        """Say something worth knowing."""
        self._push(tr(text), Qgis.MessageLevel.Info, offers)

    def ask(self, text: str | Message, *offers: Offer) -> None:
        """Ask something that nothing goes on without; it stays until it is answered or closed."""
        self._push(tr(text), Qgis.MessageLevel.Info, offers, stays=True)

    def problem(self, text: str | Message, *offers: Offer) -> None:
        """Say what went wrong and what to do; it stays until it is closed."""
        self._push(tr(text), Qgis.MessageLevel.Warning, offers, stays=True)

    def clear(self) -> None:
        """Take away every sentence that is still shown."""
        for item in self._alive():
            self._bar.popWidget(item)
        self._shown = []

    def _push(self, text: str, level: Any, offers: Sequence[Offer], stays: bool = False) -> None:
        # The bar takes texts for HTML, and what they say may come from others.
        item = self._bar.createMessage(tr("CityVerse"), escape(text, quote=False))
        spread(item, tr("CityVerse"), text)
        for caption, action in offers:
            button = QPushButton(caption, item)
            button.clicked.connect(lambda _=False, run=action: self._take(item, run))
            item.layout().addWidget(button)
        seconds = 0 if stays else SECONDS_TO_UNDO if offers else SECONDS
        self._shown = [*self._alive(), item]
        self._bar.pushWidget(item, level, seconds)

    def _alive(self) -> list[Any]:
        """Return the sentences that the bar still has: Qt deletes those that were closed.

        A slot of `destroyed` would do it too, but Python may collect it while it runs, and QGIS with it.
        """
        return [item for item in self._shown if not sip.isdeleted(item)]

    def _take(self, item: Any, action: Callable[[], Any]) -> None:
        self._bar.popWidget(item)
        action()


@dataclass(frozen=True)
class Desk:
    """Handed to every dock and dialog.

    `analyses` says which analyses there are; `notices` is the message bar; `postbox` sends what is published.
    """

    iface: Any
    session: Any
    analyses: Callable[[], Sequence[Analysis]]
    notices: Notices
    postbox: Postbox
