"""Olinda, Brazil, out of two Debian packages: Landsat 7 bands, terrain, and census sectors with their population."""

from __future__ import annotations

import hashlib
import shutil
import subprocess  # nosec B404
import tempfile
from collections.abc import Callable, Mapping
from datetime import datetime, timezone
from pathlib import Path

from ..twin.messages import CityVerseError, say
from ..twin.record import Band, Provider
from .files import SourceFile

Log = Callable[[str], object]

PACKAGES = ("r-cran-stars", "r-cran-sf")
_LIBRARY = "usr/lib/R/site-library"

#: SHA-256 of the files, by their place in R's library. The packages may come in other versions; the files may not.
CHECKSUMS: Mapping[str, str] = {
    "stars/tif/L7_ETMs.tif": "3b722bf4470144b6691bf720bac08f47c99464acff4dd258252891c06312678e",
    "stars/tif/olinda_dem_utm25s.tif": "6954774429a04c827c8330943ee43a176a29d52be2f220100f352894c4b9f173",
    "sf/shape/olinda1.dbf": "8b3a2a04f8db7eac2f15902ad480fe8bf798f18a1f00937c03fb392ee3e694ba",
    "sf/shape/olinda1.prj": "5d3242bae5aae2dd4b0c12e91471163a18fd9100975bc1639fe01a8de7f228a2",
    "sf/shape/olinda1.shp": "7e7ae4036a6d6e6c9c394548d3cf557cb4277a033b90c5261651cb43d8b9eb0b",
    "sf/shape/olinda1.shx": "48dcf96ca735ab15a67387e7c6d843784c66d21dad5d9867acf366a71ce1320e",
}

_INSTEAD = "Or use the synthetic city: make demo CITY=synthetic"

_USGS = Provider("USGS / NASA", ("producer", "licensor"), "https://www.usgs.gov/landsat-missions")
_IBGE = Provider("IBGE", ("producer", "licensor"), "https://www.ibge.gov.br")
_R_SPATIAL = Provider("r-spatial", ("processor",), "https://r-spatial.org")
_DEBIAN = Provider("Debian", ("host",), "https://www.debian.org")

_ETM_BANDS = (
    ("B1", "blue", "0.45–0.52 µm"),
    ("B2", "green", "0.53–0.61 µm"),
    ("B3", "red", "0.63–0.69 µm"),
    ("B4", "nir", "0.78–0.90 µm"),
    ("B5", "swir16", "1.55–1.75 µm"),
    ("B7", "swir22", "2.09–2.35 µm"),
)


def fetch(folder: str | Path, log: Log | None = None) -> list[SourceFile]:
    """Bring Olinda's files into a folder and describe them. Nothing is installed.

    Parameters
    ----------
    folder : path
        Where the files go; files that are there already, and whole, are not brought again.
    log : callable, optional
        Gets a line of text for every step.

    Raises
    ------
    CityVerseError
        apt-get or dpkg is not there, the packages cannot be downloaded, or a file is not the one known.
    """
    home, tell = Path(folder), log or _silent
    home.mkdir(parents=True, exist_ok=True)
    if all(_is_known(home / Path(name).name, digest) for name, digest in CHECKSUMS.items()):
        tell(f"Olinda's files are in {home} already, checksums right")
    else:
        _bring(home, tell)
    return describe(home)


def describe(folder: str | Path) -> list[SourceFile]:
    """Return the descriptions of Olinda's files in a folder."""
    home = Path(folder)
    return [_image(home / "L7_ETMs.tif"), _terrain(home / "olinda_dem_utm25s.tif"), _sectors(home / "olinda1.shp")]


def _bring(home: Path, tell: Log) -> None:
    for program in ("apt-get", "dpkg"):
        if shutil.which(program) is None:
            raise CityVerseError(
                say(
                    "Olinda comes out of Debian packages, and {program} is not on this machine. Run this on Debian or "
                    "Ubuntu. {instead}",
                    program=program,
                    instead=_INSTEAD,
                )
            )
    with tempfile.TemporaryDirectory(prefix="cityverse-olinda-") as name:
        work = Path(name)
        tell("downloading the Debian packages " + " and ".join(PACKAGES))
        _run(["apt-get", "download", *PACKAGES], work)
        for package in sorted(work.glob("*.deb")):
            tell(f"unpacking {package.name} ({package.stat().st_size / 1e6:.1f} MB), not installing it")
            _run(["dpkg", "-x", str(package), str(work / "unpacked")], work)
        _take(work / "unpacked" / _LIBRARY, home)
    tell(f"{len(CHECKSUMS)} files, checksums right, in {home}")


def _run(command: list[str], folder: Path) -> None:
    try:
        done = subprocess.run(  # nosec B603
            command, cwd=folder, capture_output=True, text=True, timeout=600, check=False
        )
        reason = "" if done.returncode == 0 else (done.stderr or done.stdout).strip()[-400:]
    except (OSError, subprocess.TimeoutExpired) as error:
        done, reason = None, str(error)
    if done is None or done.returncode:
        raise CityVerseError(
            say(
                "“{command}” failed: {reason}. Check the internet connection, run apt-get update, and try again. "
                "{instead}",
                command=" ".join(command[:2]),
                reason=reason,
                instead=_INSTEAD,
            )
        )


def _take(library: Path, home: Path) -> None:
    """Copy the files once all of them are known to be right."""
    for name, digest in CHECKSUMS.items():
        if not _is_known(library / name, digest):
            raise CityVerseError(
                say(
                    "“{file}” in the Debian packages is not the file that CityVerse knows (its SHA-256 differs or it "
                    "is missing), so it is not used. {instead}",
                    file=name,
                    instead=_INSTEAD,
                )
            )
    for name in CHECKSUMS:
        shutil.copyfile(library / name, home / Path(name).name)


def _is_known(file: Path, digest: str) -> bool:
    return file.is_file() and hashlib.sha256(file.read_bytes()).hexdigest() == digest


def _silent(_line: str) -> None:
    """Tell nobody."""


def _day(year: int, month: int, day: int) -> datetime:
    return datetime(year, month, day, tzinfo=timezone.utc)


def _image(path: Path) -> SourceFile:
    return SourceFile(
        path=path,
        role="imagery.optical",
        title="Landsat 7 ETM+, Olinda",
        description="Bands 1, 2, 3, 4, 5 and 7 of Landsat 7's ETM+ sensor, 28.5 m cells, 8-bit digital numbers.",
        bands=tuple(Band(name, common, description=f"ETM+ {text}") for name, common, text in _ETM_BANDS),
        start=_day(1999, 4, 15),
        end=_day(2003, 5, 31),
        licence="Apache-2.0",
        providers=(_USGS, _R_SPATIAL, _DEBIAN),
        limits=(
            "The values are 8-bit digital numbers, not reflectance: indices are not comparable with other scenes.",
            "The exact date is not stated in the package: after the launch (1999-04-15) and, since the scene has no "
            "gaps, before the scan line corrector failed (2003-05-31).",
            "Atmosphere and sun angle are not corrected.",
        ),
        epsg=31985,
    )


def _terrain(path: Path) -> SourceFile:
    return SourceFile(
        path=path,
        role="terrain",
        title="Elevation, Olinda",
        description="Elevation in whole metres, 90 m cells, −1 to 88 m.",
        bands=(Band("elevation", unit="m"),),
        unit="m",
        start=_day(2000, 2, 11),
        end=_day(2000, 2, 22),
        licence="Apache-2.0",
        providers=(_R_SPATIAL, _DEBIAN),
        limits=(
            "The package does not name the source; whole metres at 90 m point to SRTM (flown 2000-02-11 to "
            "2000-02-22), from which the dates are taken.",
            "A radar model of that kind contains roofs and tree crowns: it is not bare ground.",
            "The coordinate reference system is UTM zone 25 south on GRS 80 and has no EPSG code.",
        ),
    )


def _sectors(path: Path) -> SourceFile:
    return SourceFile(
        path=path,
        role="districts",
        title="Census sectors, Olinda",
        description="470 census sectors with their inhabitants in the census of 2010 (377,779 together).",
        fields={"population": "V014", "name": "NM_BAIR", "code": "CD_GEOCODI"},
        start=_day(2010, 8, 1),
        end=_day(2010, 8, 1),
        licence="MIT",
        providers=(_IBGE, _R_SPATIAL, _DEBIAN),
        limits=(
            "The coordinates are degrees on GRS 80; the system has no EPSG code and its datum no name.",
            "Some sectors reach beyond the Landsat image.",
            "12 sectors (7,447 inhabitants) carry no neighbourhood name.",
            "The census is of 2010, the image of 1999 to 2003.",
        ),
    )
