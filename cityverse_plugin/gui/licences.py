"""The licences that a person can choose, each with what it means."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ..bridge.i18n import tr
from ..twin.messages import say

LICENCES = (
    ("CC0-1.0", say("CC0: no conditions")),
    ("CC-BY-4.0", say("CC BY 4.0: anyone may use it and names you")),
    ("CC-BY-SA-4.0", say("CC BY-SA 4.0: named, and shared the same way")),
    ("ODbL-1.0", say("ODbL 1.0: open database, shared the same way")),
    ("PDDL-1.0", say("PDDL 1.0: open data, no conditions")),
    ("CC-BY-NC-4.0", say("CC BY-NC 4.0: named, not for business")),
    ("other", say("Other: stated with the data")),
)


class LicenceCombo(QComboBox):
    """Starts with nothing chosen: a licence is a decision, not a default."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addItem(tr("Choose a licence…"), "")
        for identifier, title in LICENCES:
            self.addItem(tr(title), identifier)
        self.setAccessibleName(tr("Licence"))

    def licence(self) -> str:
        """Return the SPDX identifier, "" for none."""
        return str(self.currentData() or "")

    def choose(self, identifier: str) -> None:
        """Choose a licence; one that is not in the list is added."""
        place = self.findData(identifier)
        if place < 0:
            self.addItem(identifier, identifier)
            place = self.count() - 1
        self.setCurrentIndex(place)
