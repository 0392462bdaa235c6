"""What a job has to do and how far it has come, kept on disk so that it outlives a crash, a cut and a cancel."""

from __future__ import annotations

import json
import os
import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from ..twin.messages import CityVerseError, Message, say
from .fetching_part import unwritten
from .presets_area import Bounds

WAITING, FETCHING, DONE, FAILED = "waiting", "fetching", "done", "failed"
#: States of a piece besides `WAITING`.
THERE, ABSENT = "there", "absent"
WHOLE, WINDOW = "whole", "window"
PLAN = "plan.json"
_DEEPEST = 20


@dataclass
class Piece:
    """One file, or the part of it that holds the area.

    Parameters
    ----------
    name : str
        Its file's name in the folder of the job.
    url : str
        Where it comes from, unsigned.
    kind : str
        `WHOLE` or `WINDOW`.
    body : str
        What is sent with POST, "" for a GET.
    about : dict
        What whoever searched for it knows of it.
    state : str
        `WAITING`, `THERE` or `ABSENT`.
    size, sha256 : int, str
        Of the file that is there.
    """

    name: str
    url: str
    kind: str = WHOLE
    body: str = ""
    about: dict[str, Any] = field(default_factory=dict)
    state: str = WAITING
    size: int = 0
    sha256: str = ""


@dataclass
class Errand:
    """One preset of a job.

    Parameters
    ----------
    preset, address : str
        Id of the preset, and the address that it is asked at.
    start, end : str
        Period, RFC 3339; "" where none is asked for.
    cloud : float
        Most clouds [%].
    state : str
        `WAITING`, `FETCHING`, `DONE` or `FAILED`.
    reason : dict, optional
        Why it failed: a `Message` as `told` writes it.
    pieces : list of Piece, optional
        None until it was searched.
    added : list of str
        Titles of the layers that are in the twin.
    left_out : int
        Objects of its source that were not loaded.
    """

    preset: str
    address: str
    start: str = ""
    end: str = ""
    cloud: float = 100.0
    state: str = WAITING
    reason: dict[str, Any] | None = None
    pieces: list[Piece] | None = None
    added: list[str] = field(default_factory=list)
    left_out: int = 0


@dataclass
class Plan:
    """A job.

    Parameters
    ----------
    id, created : str
        Its name, and when it was made.
    folder : str
        Folder of the twin.
    twin : dict
        Id, title, country, licence and provider of the twin.
    area : tuple
        West, south, east, north [degrees].
    errands : list of Errand
        What is fetched.
    """

    id: str
    created: str
    folder: str
    twin: dict[str, str]
    area: Bounds
    errands: list[Errand]

    @property
    def finished(self) -> bool:
        """Whether everything is in the twin."""
        return all(errand.state == DONE for errand in self.errands)


def new_plan(folder: str, twin: Mapping[str, str], area: Bounds, errands: list[Errand]) -> Plan:
    """Return a plan that nothing is done of."""
    created = datetime.now(timezone.utc).isoformat(timespec="seconds")
    return Plan(uuid.uuid4().hex[:12], created, folder, dict(twin), area, errands)


def save_plan(plan: Plan, home: Path) -> None:
    """Write a plan into the folder of its job, whole or not at all.

    Raises
    ------
    CityVerseError
        The disk does not take it.
    """
    path = home / PLAN
    text = json.dumps(asdict(plan), ensure_ascii=False, indent=1)
    try:
        home.mkdir(parents=True, exist_ok=True)
        written = path.with_name(PLAN + "~")
        with written.open("w", encoding="utf-8") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(written, path)
    except OSError as error:
        raise unwritten(path, error) from error


def read_plan(home: Path) -> Plan:
    """Read the plan of a job.

    Raises
    ------
    CityVerseError
        There is none, or it is damaged.
    """
    path = home / PLAN
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        west, south, east, north = (float(value) for value in told["area"])
        errands = [_errand(entry) for entry in told["errands"]]
        twin = {str(key): str(value) for key, value in told["twin"].items()}
        return Plan(
            str(told["id"]), str(told["created"]), str(told["folder"]), twin, (west, south, east, north), errands
        )
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        text = "“{file}” is no plan that can be gone on with: {reason}. Remove its folder, and start again."
        raise CityVerseError(say(text, file=str(path), reason=error)) from error


def told(message: Message, depth: int = 0) -> dict[str, Any]:
    """Return a sentence as JSON, so that another day it is still shown in the user's language."""
    values = {
        key: told(value, depth + 1) if isinstance(value, Message) and depth < _DEEPEST else str(value)
        for key, value in message.values.items()
    }
    return {"text": message.text, "values": values}


def heard(value: Any, depth: int = 0) -> Message:
    """Return the sentence of `told`; anything else becomes a sentence that says nothing."""
    if not (isinstance(value, dict) and isinstance(value.get("text"), str)) or depth > _DEEPEST:
        return say("It failed.")
    inner = value.get("values")
    pairs = inner.items() if isinstance(inner, dict) else ()
    filled = {str(key): heard(one, depth + 1) if isinstance(one, dict) else one for key, one in pairs}
    message = Message(value["text"], filled)
    try:
        str(message)
    except (KeyError, ValueError, IndexError, AttributeError, TypeError):
        return say("It failed.")
    return message


def _errand(entry: Mapping[str, Any]) -> Errand:
    known = dict(entry)
    pieces = known.pop("pieces", None)
    made = Errand(**known, pieces=None if pieces is None else [Piece(**piece) for piece in pieces])
    if made.state == FETCHING:  # whoever was at it is gone
        made.state = WAITING
    names = [piece.name for piece in made.pieces or ()]
    if any("/" in name or "\\" in name or name.startswith(".") or not name for name in names):
        raise ValueError("a piece lies outside of the folder")
    return made
