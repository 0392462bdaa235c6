"""How climate looks; the unit is that of the bands, as the file spells it."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsFeatureRequest, QgsMapLayer, QgsVectorLayer

from .looks import Look, RampLook
from .units import shown_unit
from .vector_styles import style_graduated


@dataclass(frozen=True)
class SeriesLook(Look):
    """Points coloured by the number of each row; its unit is in the table."""

    ramp: str = "amount"

    def apply(self, layer: QgsMapLayer) -> bool:
        """Colour the features."""
        if not isinstance(layer, QgsVectorLayer):
            return False
        columns = [field.name() for field in layer.fields() if field.isNumeric() and field.name() != "fid"]
        first = next(layer.getFeatures(QgsFeatureRequest().setLimit(1)), None)
        if not columns or first is None or layer.fields().indexOf("unit") < 0:
            return False
        return style_graduated(layer, columns[0], self.ramp, unit=shown_unit(str(first["unit"] or "")))


LOOKS: dict[str, Look] = {
    "climateamount": RampLook("amount"),
    "climatetemperature": RampLook("heat"),
    "climaterain": RampLook("rain", 0.0, None),
    "climatehumidity": RampLook("rain"),
    "climatewind": RampLook("amount", 0.0, None),
    "climateradiation": RampLook("heat"),
    "climatepoints": SeriesLook(),
}
