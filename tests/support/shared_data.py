"""Real files that lie in the shared folder beside the repository; tests skip with the reason where it is absent."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def shared_data(*parts: str) -> Path:
    """Return the path of a real file or folder below ``shared/data``, or skip."""
    for folder in ROOT.parents:
        data = folder / "shared" / "data"
        if data.is_dir():
            path = data.joinpath(*parts)
            if path.exists():
                return path
    pytest.skip(f"shared/data/{'/'.join(parts)} is not beside the repository")
