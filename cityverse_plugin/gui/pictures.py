"""Small pictures of records: what is seen is fetched first, and no more are kept than are useful."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QImage

from ..bridge import tasks
from ..bridge.i18n import tr
from ..catalogue.store import Store
from ..twin.messages import Message
from ..twin.record import Record
from .finding import thumbnail

#: 128 × 128 pixels are 64 KB: so many are 20 MB.
MOST_KEPT = 300
#: Who scrolls through thousands of lines wants the pictures of those where the list comes to rest.
MOST_WANTED = 40


class Pictures:
    """Pictures of the lines of a list.

    Parameters
    ----------
    arrived
        Hears the row whose picture is there now.
    """

    def __init__(self, arrived: Callable[[int], None]) -> None:
        self._arrived = arrived
        self._kept: OrderedDict[int, QImage | None] = OrderedDict()
        self._wanted: OrderedDict[int, tuple[Store, Record]] = OrderedDict()
        self._task: QgsTask | None = None
        # Lines ask while they are being painted. A task that begins then has QGIS's status bar paint itself at once, in
        # the middle of the list, and that ends QGIS.
        self._soon = QTimer()
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._fetch)

    def get(self, row: int, store: Store, record: Record) -> QImage | None:
        """Return the picture of a row, None where there is none or none yet; then it is fetched."""
        if row in self._kept:
            self._kept.move_to_end(row)
            return self._kept[row]
        if record.asset_with_role("thumbnail") is not None:
            self._wanted[row] = (store, record)
            self._wanted.move_to_end(row)
            while len(self._wanted) > MOST_WANTED:
                self._wanted.popitem(last=False)
            self._soon.start(0)
        return None

    def forget(self) -> None:
        """Keep nothing, and cancel what is on its way."""
        task, self._task = self._task, None
        self._soon.stop()
        self._kept.clear()
        self._wanted.clear()
        if task is not None:
            task.cancel()

    def _fetch(self) -> None:
        if self._task is not None or not self._wanted:
            return
        row, (store, record) = self._wanted.popitem(last=True)

        def done(image: QImage | None) -> None:
            if self._task is not task:
                return
            self._task = None
            self._keep(row, image)
            self._fetch()

        def failed(_message: Message) -> None:
            done(None)

        task = tasks.start(tr("Fetching a picture"), lambda _work: thumbnail(store, record), done, failed)
        self._task = task

    def _keep(self, row: int, image: QImage | None) -> None:
        self._kept[row] = image
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        if image is not None:
            self._arrived(row)
