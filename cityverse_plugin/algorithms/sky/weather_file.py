"""Weather by the hour from a file: a table with named columns (CSV), EnergyPlus's (EPW) or UMEP's weather files."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone, tzinfo
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterFile, QgsProcessingParameters

from ...bridge.time_zones import to_utc
from ...twin.canonical import file_multihash
from ...twin.messages import CityVerseError, say
from ...twin.provenance import InputReference
from ..choices import Choice
from ..parameters import Parameter, Reading

#: Columns of a CSV file: those that must be there, and those that may.
NEEDED, MORE = ("time", "temperature", "humidity"), ("global", "direct", "diffuse")
#: What the values of each column may be [°C, %, W/m²].
RANGES: Mapping[str, tuple[float, float]] = {
    "temperature": (-80.0, 60.0), "humidity": (0.0, 105.0), "global": (-20.0, 1500.0), "direct": (-20.0, 1400.0),
    "diffuse": (-20.0, 1000.0),
}  # fmt: skip
#: Where an EPW file holds them, and what stands for a missing value there.
_EPW_COLUMNS = {"temperature": (6, 99.9), "humidity": (8, 999.0), "global": (13, 9999.0), "direct": (14, 9999.0),
                "diffuse": (15, 9999.0)}  # fmt: skip
_EPW_HEADER = 8
#: Names of the columns in UMEP's files, as its tools spell them, beside year, day of the year, hour and minute; below
#: −900 a value is missing.
_UMEP_COLUMNS = {"temperature": ("tair", "td"), "humidity": ("rh",), "global": ("kdown", "kdn"), "direct": ("kdir",),
                 "diffuse": ("kdiff",)}  # fmt: skip
_UMEP_TIME = ("iy", "id", "it", "imin")
_MOST_BYTES = 50 << 20
#: Share of the while that a record tells of that lies before its time.
BEFORE_STAMP: Mapping[str, float] = {"end": 1.0, "middle": 0.5, "start": 0.0}
STAMP = Choice(
    "STAMP",
    say("Times of the weather file"),
    say("What the time of a record means. Most stations, EPW and UMEP write the end of the while over which they took"
        " the mean; half an hour of error moves every shadow."),
    options=(
        ("end", say("End of the while that the record tells of")),
        ("middle", say("Middle of it")),
        ("start", say("Beginning of it")),
    ),
    default=("end",),
    advanced=True,
)  # fmt: skip


@dataclass(frozen=True)
class Record:
    """Weather around `time` (no zone where the file states none), see `STAMP`: air [°C, %], irradiance [W/m²].

    `line` is that of the file. NaN where a value is missing.
    """

    time: datetime
    line: int
    temperature: float
    humidity: float
    global_horizontal: float
    direct_normal: float
    diffuse: float


@dataclass(frozen=True)
class WeatherTable:
    """The records of a file in its order; those of a typical year (EPW) have the year in which they are used."""

    path: Path
    records: tuple[Record, ...]
    typical: bool = False

    def in_zone(self, zone: tzinfo, year: int | None) -> list[tuple[datetime, Record]]:
        """Return the records by their time in UTC.

        Parameters
        ----------
        zone
            Of times that state none.
        year
            For which a typical year stands.

        Raises
        ------
        CityVerseError
            Times do not rise, or a typical year stands for no year.
        """
        if self.typical and year is None:
            raise CityVerseError(
                say("“{file}” holds a typical year. Choose TIME, and END for a series: which of its hours to use.",
                    file=self.path.name)
            )  # fmt: skip
        found = []
        for record in self.records:
            time = record.time
            if self.typical:
                if (time.month, time.day) == (2, 29):
                    continue
                time = time.replace(year=year or time.year)
            moment = to_utc(time, zone)[0] if time.tzinfo is None else time.astimezone(timezone.utc)
            if found and moment <= found[-1][0] and not self.typical:
                raise CityVerseError(
                    say("“{file}”, line {line}: {time} does not come after the time of the line before. Sort the lines"
                        " by time, each time once.", file=self.path.name, line=record.line, time=record.time)
                )  # fmt: skip
            found.append((moment, record))
        return sorted(found, key=lambda pair: pair[0])


@dataclass(frozen=True)
class WeatherFile(Parameter):
    """A file of weather records; see `read_weather`."""

    def build(self) -> QgsProcessingParameterDefinition:
        """Make a choice of files."""
        made = QgsProcessingParameterFile(self.id, self.label)
        made.setFileFilter("CSV, EPW (*.csv *.txt *.epw)")
        return made

    def read(self, reading: Reading) -> WeatherTable | None:
        """Return the records; None where no file was chosen."""
        if not reading.is_set(self.id):
            return None
        definition = reading.definition(self.id)
        return read_weather(Path(QgsProcessingParameters.parameterAsFile(definition, reading.values, reading.context)))

    def canonical(self, value: Any) -> str | None:
        """Return the name of the file."""
        return value.path.name if value else None

    def references(self, value: Any) -> tuple[InputReference, ...]:
        """Name its bytes."""
        return (InputReference(self.id, "", "", "", file_multihash(value.path)),) if value else ()


def read_weather(path: Path) -> WeatherTable:
    """Read weather records from a CSV file, with commas, semicolons or tabs, an EPW file or one of UMEP's.

    Raises
    ------
    CityVerseError
        The file cannot be read, columns are missing, or a value is none: with its line.
    """
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise CityVerseError(say("“{file}” is larger than 50 MB: no weather file. Choose another.", file=path.name))
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CityVerseError(
            say("“{file}” cannot be read as text ({reason}). Save it as CSV in UTF-8.", file=path.name, reason=error)
        ) from error
    typical = bool(lines) and lines[0].upper().startswith("LOCATION,")
    umep = bool(lines) and lines[0].lstrip("% ").lower().startswith("iy ")
    records = tuple((_epw if typical else _umep if umep else _table)(path.name, lines))
    if not records:
        raise CityVerseError(say("“{file}” holds no weather records. Choose another file.", file=path.name))
    return WeatherTable(path, records, typical)


def _table(name: str, lines: Sequence[str]) -> Iterable[Record]:
    head = lines[0] if lines else ""
    mark = max(",;\t", key=head.count)
    columns = [column.strip().strip('"').lower() for column in head.split(mark)]
    missing = [column for column in NEEDED if column not in columns]
    if missing:
        raise CityVerseError(
            say("“{file}” lacks the column(s) {missing}; it has: {columns}. The first line must name the columns"
                " {needed}, and may name {more}.", file=name, missing=", ".join(missing), columns=", ".join(columns),
                needed=", ".join(NEEDED), more=", ".join(MORE))
        )  # fmt: skip
    for line, cells in enumerate(csv.reader(lines[1:], delimiter=mark), start=2):
        if any(cell.strip() for cell in cells):
            held = {column: cell.strip() for column, cell in zip(columns, cells)}
            if mark == ";":
                held = {column: cell.replace(",", ".") for column, cell in held.items()}
            yield _record(name, line, _moment(name, line, held.get("time", "")), held)


def _epw(name: str, lines: Sequence[str]) -> Iterable[Record]:
    try:
        zone = timezone(timedelta(hours=float(lines[0].split(",")[8])))
    except (IndexError, ValueError) as error:
        problem = say("“{file}”, line 1: its time zone cannot be read. Is it an EPW file?", file=name)
        raise CityVerseError(problem) from error
    for line, text in enumerate(lines[_EPW_HEADER:], start=_EPW_HEADER + 1):
        cells = text.split(",")
        if len(cells) < 16:
            continue
        try:
            year, month, day, hour = (int(cell) for cell in cells[:4])
            end = datetime(year, month, day, tzinfo=zone) + timedelta(hours=hour)
        except ValueError as error:
            raise _wrong(name, line, "time", ",".join(cells[:4])) from error
        places = _EPW_COLUMNS.items()
        held = {column: "" if _is(cells[place], lack) else cells[place] for column, (place, lack) in places}
        yield _record(name, line, end, held)


def _umep(name: str, lines: Sequence[str]) -> Iterable[Record]:
    columns = lines[0].lstrip("% ").lower().split()
    names = {column: next((name for name in others if name in columns), "") for column, others in _UMEP_COLUMNS.items()}
    missing = [name for name in _UMEP_TIME if name not in columns]
    missing += [_UMEP_COLUMNS[column][0] for column in ("temperature", "humidity") if not names[column]]
    if missing:
        problem = say("“{file}” lacks UMEP's column(s) {missing}.", file=name, missing=", ".join(missing))
        raise CityVerseError(problem)
    for line, text in enumerate(lines[1:], start=2):
        cells = dict(zip(columns, text.split()))
        if not cells:
            continue
        try:
            year, day, hour, minute = (int(float(cells.get(column, ""))) for column in _UMEP_TIME)
            end = datetime(year, 1, 1) + timedelta(days=day - 1, hours=hour, minutes=minute)
        except (ValueError, OverflowError) as error:
            raise _wrong(name, line, "time", " ".join(text.split()[:4])) from error
        held = {column: cells.get(name, "") for column, name in names.items()}
        yield _record(name, line, end, {key: "" if text.startswith("-9") and len(text) > 3 else text
                                        for key, text in held.items()})  # fmt: skip


def _is(cell: str, lack: float) -> bool:
    try:
        return float(cell) >= lack
    except ValueError:
        return False


def _moment(name: str, line: int, text: str) -> datetime:
    try:
        return datetime.fromisoformat(text.replace("Z", "+00:00").replace("/", "-"))
    except ValueError as error:
        raise _wrong(name, line, "time", text) from error


def _record(name: str, line: int, time: datetime, held: Mapping[str, str]) -> Record:
    values = {}
    for column, (low, high) in RANGES.items():
        text = held.get(column, "")
        try:
            value = float(text) if text else math.nan
        except ValueError as error:
            raise _wrong(name, line, column, text) from error
        if not (math.isnan(value) or low <= value <= high) or (math.isnan(value) and column in NEEDED):
            raise _wrong(name, line, column, text)
        # pyranometers tell a little less than nothing at night; min and max keep a missing value
        values[column] = max(value, 0.0) if column in MORE else value
    damp = min(values["humidity"], 100.0)
    return Record(time, line, values["temperature"], damp, *(values[column] for column in MORE))


def _wrong(name: str, line: int, column: str, text: str) -> CityVerseError:
    form = say("Write it like 2026-06-21T12:00.")
    if column in RANGES:
        low, high = RANGES[column]
        form = say("Write a number from {low} to {high}.", low=f"{low:g}", high=f"{high:g}")
    return CityVerseError(
        say("“{file}”, line {line}: {column} is “{value}”. {form}", file=name, line=line, column=column, value=text,
            form=form)
    )  # fmt: skip
