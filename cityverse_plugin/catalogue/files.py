"""JSON and bytes on disk: strict reading, writing that is whole or not there at all."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO

from ..twin.messages import say
from .store import Json, NotFound, Progress, StoreError

MAX_JSON_BYTES = 64 << 20
_BLOCK = 1 << 20
_FOLDER_LOCK = threading.RLock()


def parse_json(data: bytes, where: str) -> Json:
    """Read a JSON object strictly (no NaN, no lone surrogates); `StoreError` names `where` it stands."""
    try:
        value = json.loads(data.decode("utf-8-sig"), parse_constant=_refuse_constant)
        if b"\\u" in data:
            json.dumps(value, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError) as problem:
        line = getattr(problem, "lineno", None)
        if line is not None:
            text = say("“{where}” is broken: line {line} is not valid JSON. Get it again.", where=where, line=line)
            raise StoreError(text) from None
        raise StoreError(say("“{where}” is not valid JSON. Get it again.", where=where)) from None
    if not isinstance(value, dict):
        raise StoreError(say("“{where}” is not a STAC document: it holds no JSON object.", where=where))
    return value


def dump_json(value: Any, where: str, indent: int | None = None) -> bytes:
    """Return UTF-8 JSON; `StoreError` where a value has no place in JSON."""
    try:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)
        return text.encode("utf-8")
    except (TypeError, ValueError, RecursionError):
        problem = say(
            "“{where}” cannot be written as JSON: it holds something other than text and numbers.", where=where
        )
        raise StoreError(problem) from None


def read_json(path: Path) -> Json:
    """Read a JSON object from a file; `NotFound` where there is none."""
    try:
        if path.stat().st_size > MAX_JSON_BYTES:
            raise StoreError(say("“{file}” is too large for a STAC document.", file=path))
        return parse_json(path.read_bytes(), str(path))
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        raise NotFound(say("“{file}” is not there.", file=path)) from None
    except OSError as problem:
        reason = problem.strerror or type(problem).__name__
        raise StoreError(say("“{file}” cannot be read: {reason}.", file=path, reason=reason)) from None


def write_json(path: Path, value: Any) -> None:
    """Write JSON as a whole or not at all."""
    data = dump_json(value, str(path), indent=2) + b"\n"
    with whole_file(path) as target:
        target.write(data)


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Open a file that appears under its name only when all of it is on disk."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".part-", dir=path.parent)
    except OSError as problem:
        raise _cannot_write(path, problem) from None
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as target:
            yield target
            target.flush()
            os.fsync(target.fileno())
        temporary.chmod(0o644)
        temporary.replace(path)
        sync_folder(path.parent)
    except OSError as problem:
        raise _cannot_write(path, problem) from None
    finally:
        temporary.unlink(missing_ok=True)


def copy_stream(source: BinaryIO, target: BinaryIO, size: int, progress: Progress | None) -> None:
    """Copy all bytes; `progress` hears fractions of `size`."""
    done = 0
    while block := source.read(_BLOCK):
        target.write(block)
        done += len(block)
        if progress is not None:
            progress(min(1.0, done / size) if size else 1.0)


@contextmanager
def folder_lock(folder: Path) -> Iterator[None]:
    """Keep other threads and processes from changing a folder's documents; the system frees it when we die."""
    with _FOLDER_LOCK:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            stream = (folder / ".lock").open("a+b")
        except OSError as problem:
            raise _cannot_write(folder, problem) from None
        with stream:
            # Some network drives know no locks: then the threads of one process are all that is kept apart.
            with suppress(OSError):
                _lock(stream)
            yield


def _lock(stream: BinaryIO) -> None:
    if sys.platform == "win32":
        import msvcrt

        stream.seek(0)
        msvcrt.locking(stream.fileno(), msvcrt.LK_LOCK, 1)
    else:
        import fcntl

        fcntl.flock(stream.fileno(), fcntl.LOCK_EX)


def sync_folder(folder: Path) -> None:
    """Let the names in a folder reach the disk."""
    # Windows cannot open a folder; there the rename itself is as safe as it gets.
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _cannot_write(path: Path, problem: OSError) -> StoreError:
    reason = problem.strerror or type(problem).__name__
    return StoreError(
        say("“{file}” cannot be written: {reason}. Free some space or choose another folder.", file=path, reason=reason)
    )


def _refuse_constant(name: str) -> None:
    raise ValueError(name)
