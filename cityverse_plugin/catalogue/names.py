"""Names that we give to files, so that no name from outside decides where bytes go."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from ..twin.canonical import SHA256_MULTIHASH_PREFIX, check_id
from ..twin.messages import say
from .store import StoreError

_ASSET_NAME = re.compile(r"[0-9a-f]{16}/[A-Za-z0-9][A-Za-z0-9._-]{0,119}")
# Windows opens devices under these names, with any ending.
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})
_TAKEN = frozenset({"catalog.json", "collection.json"})


def check_folder_id(identifier: object) -> str:
    """Return an id that can also be the name of a folder on every system, else raise `CityVerseError`."""
    name = check_id(identifier if isinstance(identifier, str) else "")
    if name.split(".")[0] in _DEVICES or name.endswith(".") or name in _TAKEN:
        raise StoreError(say("“{id}” cannot be an id here: some systems reserve this name. Choose another.", id=name))
    return name


def check_asset_name(name: str) -> str:
    """Return a content-addressed name ``{sha256[:16]}/{file name}``, else raise `StoreError`."""
    if not _ASSET_NAME.fullmatch(name):
        raise StoreError(say("“{name}” is not a name for a stored file.", name=name))
    return name


def asset_name(checksum: str, file_name: str) -> str:
    """Return the content-addressed name for a file; `checksum` is its SHA-256 multihash."""
    return f"{hexdigest(checksum)[:16]}/{plain_name(file_name)}"


def hexdigest(checksum: str) -> str:
    """Return the SHA-256 digest inside a multihash, "" where it is of another kind."""
    digest = checksum[len(SHA256_MULTIHASH_PREFIX) :]
    known = checksum.startswith(SHA256_MULTIHASH_PREFIX) and re.fullmatch(r"[0-9a-f]{64}", digest)
    return digest if known else ""


def plain_name(name: str, longest: int = 80) -> str:
    """Return a file name of letters, digits, ``.``, ``_`` and ``-`` alone, its ending kept."""
    ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii")
    clean = re.sub(r"[^A-Za-z0-9._-]+", "-", ascii_name).lstrip(".-_")
    suffix = PurePosixPath(clean).suffix[:10]
    stem = clean[: len(clean) - len(PurePosixPath(clean).suffix)].strip(".-_") or "file"
    if stem.split(".")[0].lower() in _DEVICES:
        stem = f"file-{stem}"
    return stem[: longest - len(suffix)] + suffix


def last_part(href: str) -> str:
    """Return the last part of an address or path, decoded."""
    path = urlsplit(href).path if "://" in href else href
    return unquote(path.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1])
