"""Starts `child` on the Python of a contestant's home."""

from __future__ import annotations

import os
import signal
import subprocess
from pathlib import Path

from . import peers


def run_child(home: str, what: tuple[str, str], inputs: Path, out: Path, limit: float) -> str:
    """Run one contestant once; it writes `out`.json and `out`.npy.

    Parameters
    ----------
    home, what
        Key of `peers.HOMES`; keys of case and contestant.
    inputs, out
        Where the arrays are (.npz), and where the result goes, without its suffix.
    limit
        After so many seconds it is stopped, with all that it started.

    Returns
    -------
    str
        Why it failed, or nothing.
    """
    words = [str(peers.HOMES[home]), "-m", f"{__package__}.child", *what, str(inputs), str(out)]
    path = os.pathsep.join([str(peers.ROOT), str(peers.ROOT / ".build/plugins")])
    child = subprocess.Popen(
        words,
        cwd=peers.ROOT,
        env={**os.environ, "PYTHONPATH": path},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        _, said = child.communicate(timeout=limit)
    except subprocess.TimeoutExpired:
        os.killpg(child.pid, signal.SIGKILL)
        child.communicate()
        return f"it was stopped after {limit:.0f} seconds, with all that comes before"
    except BaseException:
        os.killpg(child.pid, signal.SIGKILL)
        raise
    if child.returncode == 0:
        return ""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return lines[-1][:200] if lines else f"it ended with {child.returncode}"
