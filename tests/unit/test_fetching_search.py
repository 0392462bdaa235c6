"""Searches of catalogues that page in their own ways, and services that ask for patience."""

from __future__ import annotations

from typing import Any

import numpy as np
from cityverse.cityverse_plugin.sources.fetching_errand import Order
from cityverse.cityverse_plugin.sources.fetching_line import Line
from cityverse.cityverse_plugin.sources.fetching_plan import Errand, heard
from cityverse.cityverse_plugin.sources.fetching_stac import Stac
from cityverse.cityverse_plugin.sources.presets import preset
from cityverse.cityverse_plugin.sources.web import Ask, Web
from open_data import geotiff, open_data
from open_data_jobs import job

HOME = "https://stac.example.org/api/v1"
AREA = (-5.45, 34.02, -5.40, 34.06)


class Pages(Web):
    """A catalogue whose pages are written down; the last is given again and again."""

    def __init__(self, *pages: dict[str, Any]) -> None:
        self.pages, self.asked = list(pages), list[Ask]()

    def json(self, ask: Ask) -> dict[str, Any]:
        self.asked.append(ask)
        return self.pages[min(len(self.asked), len(self.pages)) - 1]


def page(*ids: str, **link: Any) -> dict[str, Any]:
    links = [{"rel": "root", "href": HOME}, {"rel": "next", **link}] if link else []
    return {"type": "FeatureCollection", "features": [{"type": "Feature", "id": name} for name in ids], "links": links}


def found(web: Pages, whole: bool = True) -> list[str]:
    """Return the ids of all items of a search, which must have been whole or not."""
    known = preset("sentinel2-earthsearch").at(HOME)
    line = Line(web, lambda: False)
    try:
        items, is_whole = Stac()._items(Order(known, Errand(known.id, HOME), AREA, "MA", str), line)
    finally:
        line.end()
    assert is_whole is whole
    return [str(item["id"]) for item in items]


def test_the_body_of_the_next_page_is_merged_and_its_address_may_be_relative():
    web = Pages(page("a", "b", href="./search", method="POST", merge=True, body={"token": "next:b"}), page("c"))
    assert found(web) == ["a", "b", "c"]
    first, second = web.asked
    assert second.url == HOME + "/search"
    assert second.value == {**first.value, "token": "next:b"}


def test_the_body_of_the_next_page_replaces_the_first_where_nothing_is_said():
    web = Pages(page("a", href=HOME + "/search", method="POST", body={"token": "t", "limit": 1}), page("b"))
    assert found(web) == ["a", "b"]
    assert web.asked[1].value == {"token": "t", "limit": 1}


def test_the_next_page_may_be_a_plain_address():
    web = Pages(page("a", href="/api/v1/search?token=2"), page("b"))
    assert found(web) == ["a", "b"]
    assert (web.asked[1].url, web.asked[1].value) == ("https://stac.example.org/api/v1/search?token=2", None)


def test_a_page_that_leads_to_itself_is_the_last_and_items_count_once():
    web = Pages(page("a", "b", href=HOME + "/search?page=2"), page("b", "c", href=HOME + "/search?page=2"))
    assert found(web) == ["a", "b", "c"]
    assert len(web.asked) == 2


def test_a_search_without_an_end_is_ended_and_said():
    pages = [page(str(number), href=f"{HOME}/search?page={number}") for number in range(50)]
    web = Pages(*pages)
    assert len(found(web, whole=False)) == len(web.asked) == 10


def test_a_service_that_asks_to_wait_is_asked_again_after_that(tmp_path):
    path = "/Copernicus_DSM_COG_10_N34_00_W006_00_DEM/Copernicus_DSM_COG_10_N34_00_W006_00_DEM.tif"
    heights = np.arange(1200 * 1200, dtype=np.float32).reshape(1200, 1200) / 1e4
    content = geotiff(tmp_path / "dem.tif", heights, (-6.0, 1 / 1200, 0.0, 35.0, 0.0, -1 / 1200), 4326)
    busy = [(429, b'{"detail": "slow down"}', {"Retry-After": "0"}), (503, b"", {"Retry-After": "1"})]
    with open_data() as served:
        served.answers[path] = lambda *_: busy.pop(0) if busy else (200, content, {})
        run = job(tmp_path, AREA, Errand("copernicus-dem-glo30", served.address))
        assert run.go().finished, heard(run.plan.errands[0].reason)
    assert not busy
