"""Where the killed processes publish: a folder, and a server of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from cityverse.cityverse_plugin.server import serve_in_thread


@pytest.fixture(params=["folder", "server"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "folder":
        (tmp_path / "catalogue").mkdir()
        yield str(tmp_path / "catalogue")
        return
    running = serve_in_thread(tmp_path / "served")
    yield running.address
    running.stop()
