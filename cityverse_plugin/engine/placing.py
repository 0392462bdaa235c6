"""Files that appear at their place complete or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from ..twin.messages import CityVerseError, say


@contextmanager
def folder_beside(target: Path) -> Iterator[Path]:
    """Lend a folder on the target's disk, and remove it with all that is still in it."""
    folder = workshop(target)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def workshop(target: Path) -> Path:
    """Make a hidden folder beside the target: the same disk, so that the last step is a rename.

    Raises
    ------
    CityVerseError
        There is no room or no permission.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        return Path(tempfile.mkdtemp(prefix=".cityverse-", dir=target.parent))
    except OSError as error:
        raise unwritten(target, [error.strerror or str(error)]) from error


def move(made: Path, target: Path) -> None:
    """Put a finished file in its place in one step.

    Raises
    ------
    CityVerseError
        The disk or the folder does not take it.
    """
    try:
        with made.open("rb+") as stream:
            os.fsync(stream.fileno())
        os.replace(made, target)
    except OSError as error:
        raise unwritten(target, [error.strerror or str(error)]) from error


def unwritten(target: Path, failures: Sequence[str]) -> CityVerseError:
    """Return the error for a file that could not be written."""
    reason = failures[0] if failures else "no reason given"  # the others follow from the first
    return CityVerseError(
        say(
            "“{file}” could not be written: {reason}. {free} are free in “{folder}”: make room there, or choose "
            "another folder. Nothing is left of the unfinished file.",
            file=target.name,
            reason=reason,
            free=_free(target.parent),
            folder=str(target.parent),
        )
    )


def _free(folder: Path) -> str:
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return f"{shutil.disk_usage(folder).free / 1e6:,.1f} MB"
