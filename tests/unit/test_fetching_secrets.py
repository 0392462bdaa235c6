"""Addresses of open data may hold signatures: what a server repeats of them is told to nobody."""

from __future__ import annotations

import pytest
from cityverse.cityverse_plugin.bridge.web import TransportWeb
from cityverse.cityverse_plugin.catalogue.transport import Transport
from cityverse.cityverse_plugin.sources.web import Ask
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from open_data import open_data


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 410, 500, 503])
def test_what_a_server_repeats_of_a_signature_is_told_to_nobody(status):
    with open_data() as served:
        served.json("/a.tif", {"detail": "no such signature: sig=hidden-signature"}, status)
        web = TransportWeb(Transport(timeout=(5, 5)))
        url = f"{served.address}/a.tif?se=2026-01-01&sig=hidden-signature"
        for deed in (web.json, lambda ask: web.open(ask).__enter__()):
            with pytest.raises(CityVerseError) as raised:
                deed(Ask(url, served.address))
            assert "hidden" not in str(raised.value)
            assert "127.0.0.1" in str(raised.value)
