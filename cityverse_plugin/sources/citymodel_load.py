"""A city model from a file, whatever its format, into a GeoPackage."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from itertools import chain
from pathlib import Path

from ..engine.tiles import Progress, Stop
from ..twin.messages import CityVerseError, say
from .account import Account
from .citygml import open_citygml
from .cityjson import open_cityjson
from .citymodel import Batch, Model, Opener, Survey, Wish
from .citymodel_crs import Box, box_in, metres_of_map, metres_stated
from .citymodel_footprints import open_footprints
from .citymodel_packed import Packed, is_packed
from .citymodel_sieve import Loaded, Sieve
from .citymodel_table import Table, open_table

#: The formats, each asked in turn; a new one is added here.
OPENERS: tuple[Opener, ...] = (open_cityjson, open_citygml)
_HEAD = 1 << 16
_NONE = frozenset({"\0"})


def open_model(path: Path) -> Model:
    """Open a city model, the format recognised by its content.

    Raises
    ------
    CityVerseError
        There is no such file, it is of no known format, or damaged.
    """
    try:
        with path.open("rb") as stream:
            head = stream.read(_HEAD)
    except OSError as error:
        text = "“{file}” cannot be read: {reason}. Check the path."
        raise CityVerseError(say(text, file=str(path), reason=error.strerror or str(error))) from None
    if is_packed(head):
        return Packed(path, open_model)
    if not head.strip():
        raise CityVerseError(say("“{file}” is empty. Get it again from its source.", file=path.name))
    for opener in OPENERS:
        model = opener(path, head)
        if model is not None:
            return model
    if head[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in head[:4]:
        text = "“{file}” is not written in UTF-8, as city models are: save it in UTF-8, or get it again."
        raise CityVerseError(say(text, file=path.name))
    text = "“{file}” is no 3D city model that is known here: take CityJSON, CityJSONSeq or CityGML."
    raise CityVerseError(say(text, file=path.name))


def survey(path: Path, progress: Progress | None = None, cancelled: Stop | None = None) -> Survey:
    """Return what is in a file, types and levels of detail with their counts, without loading any of it.

    Raises
    ------
    CityVerseError
        See `open_model`.
    Cancelled
        `cancelled` said so.
    """
    model = open_model(path)
    for _ in model.read(Wish(types=_NONE), Account(), progress, cancelled):
        pass
    return model.survey


def load(
    model: Model,
    target: Path,
    wish: Wish,
    progress: Progress | None = None,
    cancelled: Stop | None = None,
    footprints: Path | None = None,
) -> Loaded:
    """Load a model into a GeoPackage of one table, named as the file.

    Parameters
    ----------
    model : Model
        See `open_model`.
    target : Path
        The GeoPackage; a file there is replaced when the new one is complete.
    wish : Wish
        What is to be loaded.
    progress, cancelled : callable, optional
        As everywhere.
    footprints : Path, optional
        Another GeoPackage, for the footprints of buildings.

    Raises
    ------
    CityVerseError
        The file cannot be read as a whole, nothing in it was asked for, or the GeoPackage cannot be written.
    Cancelled
        `cancelled` said so; no file is left.
    """
    account = Account()
    batches = model.read(wish, account, progress, cancelled)
    # The head is read with the first batch, and the table needs its coordinate system
    first = next(batches, None)
    loaded = Loaded(model.survey, account)
    box = _box(wish, model.survey)
    sieve, crs, metres = Sieve(wish, box, loaded), model.survey.crs, _metres(model.survey)
    with ExitStack() as stack:
        tables = [stack.enter_context(open_table(target, crs, metres, Table))]
        if footprints is not None:
            beside = stack.enter_context(open_footprints(footprints, crs, metres, cancelled))
            tables, loaded.footprints = [*tables, beside], beside.account
        for batch in chain(() if first is None else (first,), batches):
            wanted = sieve.wanted(batch)
            loaded.second += sum(wish.is_second(row.lod) for row in wanted.rows) if wish.lod else 0
            _add(tables, wanted, loaded)
        _add(tables, sieve.held_back(), loaded)
        sieve.check()
    return loaded


def _add(tables: Sequence[Table], batch: Batch, loaded: Loaded) -> None:
    if len(batch):
        for table in tables:
            table.write(batch)
        loaded.account.loaded += len(batch)


def _metres(found: Survey) -> float:
    """Return how many metres a unit of the heights is; where nobody says and the map is in feet, say so."""
    metres, unit = metres_stated(found.crs_stated), metres_of_map(found.crs)
    if metres is None and unit != 1.0:
        text = "Its map units are {unit} m, and nothing says in which unit its heights are: they are taken as metres."
        found.notes.append(say(text, unit=f"{unit:.6g}"))
    return metres or 1.0


def _box(wish: Wish, found: Survey) -> Box | None:
    """Return the extent in the model's coordinates."""
    if wish.extent is None or not wish.extent_crs or not found.crs or wish.extent_crs == found.crs:
        return wish.extent
    box = box_in(wish.extent, wish.extent_crs, found.crs)
    if box is None:
        text = "The extent has no place in {crs}, the system of the model: draw it where the model is."
        raise CityVerseError(say(text, crs=found.crs if ":" in found.crs[:10] else found.crs_stated))
    return box
