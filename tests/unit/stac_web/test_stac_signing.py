"""Tokens of public storages: fetched once, renewed in time, kept from all others, and refused ones replaced."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from cityverse.cityverse_plugin.sources.imagery_cut import Area
from cityverse.cityverse_plugin.sources.stac_remote import RemotePlaces
from cityverse.cityverse_plugin.sources.stac_scene import item_scene
from cityverse.cityverse_plugin.sources.stac_signing import Signer
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from imagery_runs import load
from scene_files import CORNER
from stac_web import FIRST, LATER, NAIP, SECOND, HereWeb, naip_item, serve_file, serve_tokens


def test_a_token_is_renewed_before_it_ends_and_after_a_refusal(server, image):
    now = [datetime(2024, 1, 1, tzinfo=timezone.utc)]
    tokens, ends = [FIRST], ["2024-01-01T01:00:00Z"]
    serve_tokens(server, "naipeuwest/naip", tokens, ends)
    signer = Signer(HereWeb(server).answer, now=lambda: now[0])
    assert signer.signed(NAIP) == f"{NAIP}?{FIRST}"
    tokens.append(SECOND)
    ends.append(LATER)
    assert signer.signed(NAIP) == f"{NAIP}?{FIRST}"
    now[0] += timedelta(minutes=59)
    assert signer.signed(NAIP) == f"{NAIP}?{SECOND}"
    assert "secret" not in repr(signer)


def test_a_token_that_the_storage_refuses_is_replaced_once(server, image, tmp_path):
    given, wanted = [FIRST], [SECOND]
    serve_tokens(server, "naipeuwest/naip", given, [LATER])
    serve_file(server, NAIP, image, wanted)
    places = RemotePlaces(HereWeb(server), tmp_path)
    with pytest.raises(CityVerseError) as refused:
        places.open(NAIP)
    assert "permission" in str(refused.value)
    assert "secret" not in str(refused.value)
    assert sum("/sas/" in path for _, path, *_ in server.asked) == 2
    given.append(SECOND)
    with places.open(NAIP) as raster:
        assert raster.grid.width == 1300


def test_a_token_that_ends_while_many_parts_are_fetched_is_replaced_for_all_of_them(server, image, tmp_path):
    """Several threads are refused at once: one renews, and none of the others takes that for the end."""
    given, wanted = [FIRST], [FIRST]
    serve_tokens(server, "naipeuwest/naip", given, [LATER])
    serve_file(server, NAIP, image, wanted)
    places = RemotePlaces(HereWeb(server), tmp_path)
    places.open(NAIP).close()
    wanted.append(SECOND)
    given.append(SECOND)
    areas = (Area((CORNER[0] + x, CORNER[1] - x - 50, CORNER[0] + x + 50, CORNER[1] - x)) for x in range(0, 1200, 300))
    for area in areas:
        found, _ = load(item_scene(naip_item(), "https://x.org/i"), ("red",), area, places=places)
        assert found["image:Red"].shape == (50, 50)


def test_a_token_that_another_thread_renewed_is_kept(server):
    given = [FIRST]
    serve_tokens(server, "naipeuwest/naip", given, [LATER])
    signer = Signer(HereWeb(server).answer)
    refused = signer.signed(NAIP)
    given.append(SECOND)
    assert signer.forget(NAIP, refused)  # the first thread drops it …
    assert signer.forget(NAIP, refused)  # … the second finds none …
    renewed = signer.signed(NAIP)
    assert signer.forget(NAIP, refused)  # … and the third a new one, which it keeps
    assert signer.signed(NAIP) == renewed
    assert sum("/sas/" in path for _, path, *_ in server.asked) == 2
    other = "https://x.org/a.tif"
    assert not signer.forget(other, other)


@pytest.mark.parametrize("hours", [-30, 30])
def test_a_wrong_clock_asks_for_no_token_at_every_step(server, hours):
    now = datetime.now(timezone.utc)
    serve_tokens(server, "naipeuwest/naip", [FIRST], [f"{now + timedelta(hours=1):%Y-%m-%dT%H:%M:%SZ}"])
    signer = Signer(HereWeb(server).answer, now=lambda: now + timedelta(hours=hours))
    assert {signer.signed(NAIP) for _ in range(9)} == {f"{NAIP}?{FIRST}"}
    assert len(server.asked) == 1


def test_a_service_that_fails_when_a_token_is_to_be_renewed_leaves_the_old_one(server):
    now, path = (
        [datetime(2024, 1, 1, tzinfo=timezone.utc)],
        "/planetarycomputer.microsoft.com/api/sas/v1/token/naipeuwest/naip",
    )
    tokens, ends = [FIRST], ["2024-01-01T01:00:00Z"]
    serve_tokens(server, "naipeuwest/naip", tokens, ends)
    signer = Signer(HereWeb(server).answer, now=lambda: now[0])
    signer.signed(NAIP)
    well = server.server.replies[path]
    server.on(path, 503)
    now[0] += timedelta(minutes=59)
    assert signer.signed(NAIP) == f"{NAIP}?{FIRST}"
    server.server.replies[path] = well
    tokens.append(SECOND)
    now[0] += timedelta(seconds=31)
    assert signer.signed(NAIP) == f"{NAIP}?{SECOND}"


def test_a_token_that_came_with_the_item_and_ended_is_replaced(server):
    serve_tokens(server, "naipeuwest/naip", [FIRST], [LATER])
    assert Signer(HereWeb(server).answer).signed(f"{NAIP}?se=2020-01-01&sig=old") == f"{NAIP}?{FIRST}"


@pytest.mark.parametrize(
    "url",
    [
        "https://naipeuwest.blob.core.windows.net.evil.org/naip/a.tif",
        "http://naipeuwest.blob.core.windows.net/naip/a.tif",
        "https://naipeuwest.blob.core.windows.net:8443/naip/a.tif",
        "https://naipeuwest.blob.core.windows.net/naip/a.tif?comp=list",
        "https://evil.org/naipeuwest.blob.core.windows.net/naip/a.tif",
        "https://naipeuwest.blob.core.windows.net/../x",
        "https://naipeuwest.blob.core.windows.net/naip/a.tif?design=1",
    ],
)
def test_a_token_goes_to_its_storage_alone(server, url):
    serve_tokens(server, "naipeuwest/naip", [FIRST], [LATER])
    assert Signer(HereWeb(server).answer).signed(url) == url
    assert server.asked == []


@pytest.mark.parametrize(
    "answer", [b"", b"[]", b'{"token": 5}', b'{"token": "a b"}', b'{"token": "x", "msft:expiry": "soon"}', b"<html>"]
)
def test_a_service_that_answers_nonsense_gives_no_token_or_a_short_one(server, answer):
    server.on("/planetarycomputer.microsoft.com/api/sas/v1/token/naipeuwest/naip", 200, answer)
    assert Signer(HereWeb(server).answer).signed(NAIP) in (NAIP, f"{NAIP}?x")
