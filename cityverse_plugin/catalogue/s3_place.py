"""Where in an object store files go: bucket, prefix, and the address that readers see."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, quote, unquote, urlsplit

from ..twin.messages import say
from .addresses import origin
from .s3_sign import DEFAULT_REGION
from .store import StoreError

_BUCKET = re.compile(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
_REGION = re.compile(r"[a-z0-9-]{1,40}")
_KNOWN = frozenset({"endpoint", "region"})


@dataclass(frozen=True)
class S3Place:
    """A prefix in a bucket.

    Parameters
    ----------
    endpoint
        "" stands for Amazon's in `region`.
    """

    bucket: str
    prefix: str = ""
    region: str = DEFAULT_REGION
    endpoint: str = ""

    @property
    def address(self) -> str:
        """What the hrefs begin with: a plain http(s) address, which anyone can read where the bucket is public.

        Other stores than Amazon's are addressed by path, since few have a name in DNS for every bucket; so are
        buckets with a dot, for whose names Amazon's certificate does not hold.
        """
        if self.endpoint:
            root = f"{self.endpoint}/{self.bucket}"
        elif "." in self.bucket:
            root = f"https://s3.{self.region}.amazonaws.com/{self.bucket}"
        else:
            root = f"https://{self.bucket}.s3.{self.region}.amazonaws.com"
        return "/".join([root, *(quote(part, safe="-_.~") for part in self.prefix.split("/") if part)])


def parse_place(text: str) -> S3Place:
    """Read ``s3://bucket/prefix?endpoint=https://host:9000&region=name``; endpoint and region may be left out.

    Raises
    ------
    StoreError
        It is not such an address; the message says what is wrong with it.
    """
    parts = urlsplit(text.strip())
    found = parse_qs(parts.query)
    endpoint, region = (found.get(name, [""])[0] for name in ("endpoint", "region"))
    if parts.scheme != "s3" or parts.username or parts.password or parts.fragment or set(found) - _KNOWN:
        example = "s3://bucket/prefix?endpoint=https://host:9000&region=us-east-1"
        text = "This is not the address of an object store. It looks like {example} and holds no key or password."
        raise StoreError(say(text, example=example))
    if not _BUCKET.fullmatch(parts.netloc):
        text = "“{bucket}” is not the name of a bucket: 3 to 63 small letters, digits, “.” and “-”."
        raise StoreError(say(text, bucket=parts.netloc))
    if region and not _REGION.fullmatch(region):
        raise StoreError(say("“{region}” is not the name of a region.", region=region))
    if endpoint:
        place = urlsplit(endpoint)
        if not origin(endpoint) or place.username or place.password or place.query or place.fragment:
            text = "“{bucket}”: its endpoint must be an http(s) address such as https://minio.example.org:9000."
            raise StoreError(say(text, bucket=parts.netloc))
    prefix = "/".join(part for part in unquote(parts.path).split("/") if part)
    if any(part in (".", "..") for part in prefix.split("/")):
        raise StoreError(say("“{prefix}” cannot be the place of files: it holds “.” or “..”.", prefix=prefix))
    return S3Place(parts.netloc, prefix, region or DEFAULT_REGION, endpoint.rstrip("/"))
