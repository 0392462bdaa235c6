"""From the text that a connection holds about its files to the store that takes them."""

from __future__ import annotations

from dataclasses import replace

from ..twin.messages import say
from .addresses import origin, shown
from .assets import AssetStore
from .assets_http import HttpAssets
from .s3 import S3Assets
from .s3_place import parse_place
from .s3_sign import S3Key
from .store import StoreError
from .transport import Transport


def open_assets(setting: str, transport: Transport, key: S3Key | None = None) -> AssetStore:
    """Return the asset store of a connection; nothing is sent yet.

    Parameters
    ----------
    setting
        ``https://files.example.org/dav/city`` for a server that takes PUT, or
        ``s3://bucket/prefix?endpoint=https://host:9000&region=name``.
    transport
        For an object store one without a credential, else with that of the file server.
    key
        Of the object store. Its region and endpoint hold where the setting names none.

    Raises
    ------
    StoreError
        The setting is neither.
    """
    text = setting.strip()
    if text.lower().startswith("s3://"):
        place = parse_place(text)
        if key is None:
            return S3Assets(transport, place, None)
        if not place.endpoint and key.endpoint:
            place = replace(place, endpoint=key.endpoint.rstrip("/"))
        if "region=" not in text:
            place = replace(place, region=key.region)
        return S3Assets(transport, place, replace(key, region=place.region, endpoint=place.endpoint))
    if not origin(text) or shown(text) != text:
        example = "https://files.example.org/dav, s3://bucket/prefix"
        problem = "“{given}” is no place for files. It looks like: {example}."
        raise StoreError(say(problem, given=shown(text), example=example))
    return HttpAssets(transport, text)
