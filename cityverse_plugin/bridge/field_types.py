"""Types of columns as this QGIS declares them: with QMetaType since 3.38, which deprecated the only way before."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.PyQt.QtCore import QMetaType, QVariant

_NEW = Qgis.QGIS_VERSION_INT >= 33800
DOUBLE = QMetaType.Type.Double if _NEW else QVariant.Double
INTEGER = QMetaType.Type.Int if _NEW else QVariant.Int
TEXT = QMetaType.Type.QString if _NEW else QVariant.String
DATE_TIME = QMetaType.Type.QDateTime if _NEW else QVariant.DateTime
