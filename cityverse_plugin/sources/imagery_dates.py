"""When an image was taken, by what its file or its name says."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from ..twin.messages import Message, say

#: A day in a file's name is believed between the first photo from the air and the far end of this plugin's life.
_FIRST, _LAST = 1858, 2100
_STAMP = re.compile(
    r"(\d{4})[:-](\d\d)[:-](\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?", re.IGNORECASE
)
_IN_NAME = re.compile(r"(?<!\d)(\d{4})([-_.]?)(\d\d)\2(\d\d)(?!\d)")
_XMP = ("exif:DateTimeOriginal", "drone-dji:UTCAtExposure", "photoshop:DateCreated", "xmp:CreateDate")


@dataclass(frozen=True)
class Taken:
    """From when until when, in UTC (the end not included, None for a moment), and where that comes from."""

    start: datetime
    end: datetime | None
    source: Message

    @classmethod
    def on(cls, day: date, source: Message) -> Taken:
        """Return a whole day."""
        start = datetime(day.year, day.month, day.day, tzinfo=timezone.utc)
        return cls(start, start + timedelta(days=1), source)


def taken(tiff: Mapping[str, str], exif: Mapping[str, str], xmp: str, name: str) -> Taken | None:
    """Find the time of an image; what was written when the picture was taken goes first, its name last.

    Parameters
    ----------
    tiff, exif
        GDAL's metadata of the file and of its domain EXIF.
    xmp
        The text of its XMP packet.
    name
        Of the file.
    """
    exposure = exif.get("EXIF_DateTimeOriginal") or exif.get("EXIF_DateTimeDigitized") or ""
    offset = exif.get("EXIF_OffsetTimeOriginal") or exif.get("EXIF_OffsetTime") or ""
    candidates = [(f"{exposure} {offset}".strip(), say("The date is in its EXIF data."))]
    candidates += [(_in_xmp(xmp, key), say("The date is in its XMP data ({key}).", key=key)) for key in _XMP]
    stated = (read_stamp(text, source) for text, source in candidates)
    found = next((each for each in stated if each is not None), None)
    return found or _from_name(name) or _from_tiff(tiff, exif)


def read_stamp(text: str, source: Message) -> Taken | None:
    """Read a time as EXIF, XMP and ISO write it.

    A clock without its offset from UTC tells the day alone: it shows the time of wherever the camera was set.
    """
    match = _STAMP.match(text.strip())
    if match is None:
        return None
    year, month, day, hour, minute, second, zone = match.groups()
    try:
        whole = date(int(year), int(month), int(day))
        if hour is None or zone is None:
            return Taken.on(whole, source) if _FIRST <= whole.year <= _LAST else None
        zone = "+00:00" if zone in "Zz" else zone if ":" in zone else f"{zone[:3]}:{zone[3:]}"
        moment = datetime.fromisoformat(f"{whole.isoformat()}T{hour}:{minute}:{second or '00'}{zone}")
        return Taken(moment.astimezone(timezone.utc), None, source) if _FIRST <= whole.year <= _LAST else None
    except (ValueError, OverflowError):
        return None


def _in_xmp(xmp: str, key: str) -> str:
    match = re.search(rf"""{re.escape(key)}(?:\s*=\s*["']|\s*>\s*)([^"'<]{{8,40}})""", xmp)
    return match.group(1) if match else ""


def _from_name(name: str) -> Taken | None:
    for year, _, month, day in _IN_NAME.findall(name):
        found = read_stamp(f"{year}-{month}-{day}", say("The date is in its name."))
        if found is not None:
            return found
    return None


def _from_tiff(tiff: Mapping[str, str], exif: Mapping[str, str]) -> Taken | None:
    source = say("The date is that of the file itself (TIFF DateTime): it may be the day of the processing.")
    return read_stamp(tiff.get("TIFFTAG_DATETIME") or exif.get("EXIF_DateTime") or "", source)
