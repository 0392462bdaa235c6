"""A server that stands for the storages of the web, and an image that lies on them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from fake_http import Fake, fake_server
from scene_files import write


@pytest.fixture
def server() -> Iterator[Fake]:
    with fake_server() as running:
        running.on("*", 404)
        yield running


@pytest.fixture
def image(tmp_path: Path) -> Path:
    values = np.random.default_rng(1).integers(1, 255, (4, 1400, 1300)).astype(np.uint8)
    return write(
        tmp_path / "source" / "a.tif", values, 1.0, driver="COG", options=["BLOCKSIZE=256", "COMPRESS=DEFLATE"]
    )
