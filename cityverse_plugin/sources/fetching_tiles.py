"""Files whose names say where they lie: elevation, land cover and population by tile or by country."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..twin.canonical import parse_time
from ..twin.messages import say
from ..twin.record import Band
from .account import Account
from .fetching_download import Place
from .fetching_errand import Brought, Order
from .fetching_line import Cancel, Line, Progress
from .fetching_plan import WINDOW, Piece
from .fetching_raster import Filling, degrees_frame, metric_frame, mosaic
from .presets_area import tile_names

#: A window's blocks are larger than the area; a whole file may come where a server cannot send parts.
_MOST = 3 << 30


class Tiles:
    """The protocol "tiles"."""

    def search(self, order: Order, line: Line) -> list[Piece]:  # noqa: ARG002 - the port's
        """Return the files that hold the area; of tiles, those of the sea may lack."""
        names = tile_names(order.preset, order.area, order.country)
        base = order.preset.address.rstrip("/") + "/"
        several = order.preset.parameters.get("per") != "country"
        return [Piece(name.rpartition("/")[2], base + name, WINDOW, about={"may_lack": several}) for name in names]

    def place(self, order: Order, piece: Piece, line: Line) -> Place:  # noqa: ARG002 - the port's
        """Return where a file is."""
        return Place(piece.url, order.preset.address, pause=order.preset.pause, most=_MOST)

    def accept(self, path: Path) -> None:
        """Accept every piece: what cannot be read is said when it is made ready."""

    def convert(
        self, order: Order, pieces: Sequence[tuple[Piece, Path]], folder: Path, progress: Progress, cancelled: Cancel
    ) -> Brought:
        """Put the files together for the area."""
        known, role = order.preset.parameters, order.preset.roles[0]
        frame = metric_frame(order.area, float(known["cell"])) if known["metric"] else degrees_frame(order.area)
        target = folder / f"{order.preset.id}.tif"
        filling = Filling(str(known["resampling"]), known["nodata"])
        mosaic([path for _, path in pieces], target, frame, filling, progress, cancelled)
        unit = str(known.get("unit", ""))
        more = []
        if known["metric"]:
            text = "Drawn anew in cells of {cell} m (EPSG:{epsg}, {resampling})."
            more = [str(say(text, cell=known["cell"], epsg=frame.epsg, resampling=known["resampling"]))]
        file = order.described(
            target,
            role,
            unit=unit,
            bands=(Band(role, unit=unit, nodata=known["nodata"]),),
            start=parse_time(known["start"]),
            end=parse_time(known["end"]),
            limits=more,
        )
        return Brought((file,), Account(len(pieces), len(pieces)))
