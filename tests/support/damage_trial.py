"""Damaged files given to the readers, in a process of its own: a crash, a hang or greed ends that one and is told."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
#: Far above what any of the files takes on a busy machine: whoever needs more does not end at all.
_PATIENCE = 120.0
_MOST_MEMORY = 400 << 20


class DamageTrial:
    """Readers under trial; use as a context manager, which ends their process.

    Parameters
    ----------
    target : Path
        A folder for what the readers write.
    """

    def __init__(self, target: Path) -> None:
        self._target = target
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> DamageTrial:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def whole_or_said(self, kind: str, path: Path, what: str = "whole", names: Sequence[str] = ()) -> str:
        """Read a file as a kind (see `damaged_reader.READERS`); return the sentence that refuses it, "" without one.

        Parameters
        ----------
        what : str
            What was done to it, for people.
        names : sequence of str
            What the sentence may name instead of the file: others that it leads to.

        Raises
        ------
        AssertionError
            Anything else came of it; the text says of which damage.
        """
        answer = self._ask([kind, str(path), str(self._target)])
        about = f"{path.name}, {what}: "
        assert "ended" not in answer, about + answer["ended"]
        assert not answer["trace"], about + answer["trace"]
        assert answer["bytes"] < _MOST_MEMORY, f"{about}{answer['bytes'] >> 20} MB of memory"
        said = str(answer["said"])
        assert not said or any(name in said for name in (path.name, *names)), about + said
        assert not said or said.rstrip().endswith("."), about + said
        return said

    def _ask(self, line: list[str]) -> dict[str, Any]:
        process = self._process or self._begin()
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(line) + "\n")
        process.stdin.flush()
        clock = threading.Timer(_PATIENCE, process.kill)
        clock.start()
        try:
            for answer in process.stdout:
                if answer.startswith("@"):
                    return dict(json.loads(answer[1:]))
        finally:
            clock.cancel()
        code = process.wait()
        self._end()
        return {"ended": "it does not end" if code == -9 else f"the process ended with {code}"}

    def _begin(self) -> subprocess.Popen[str]:
        paths = (str(ROOT / ".build/plugins"), str(ROOT / "tests/support"))
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONFAULTHANDLER": "1"}
        command = [sys.executable, "-m", "damaged_reader"]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment, errors="replace"
        )
        return self._process

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None
