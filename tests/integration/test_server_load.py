"""The embedded catalogue while 50 clients read and 10 write: no error, and no acknowledged write is lost."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
def test_five_seconds_of_load() -> None:
    command = [sys.executable, "-m", "benchmarks.load", "--seconds", "5", "--quick"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    figures = re.search(r"Errors: 0\. Lost writes: 0 of (\d+) acknowledged", done.stdout)
    assert figures is not None, done.stdout
    assert int(figures.group(1)) > 0
