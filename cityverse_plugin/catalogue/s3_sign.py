"""AWS Signature Version 4 for S3: what makes a request believed without the secret ever being sent.

A signer of our own, on the standard library: GDAL's ``/vsis3/`` cannot do what a weak link needs. The GDAL of QGIS 3.22
(3.6) writes an object from its beginning or not at all; it can drop parts of a broken upload but not go on with them,
and the functions for that (``VSIMultipartUpload…``) came with 3.10. Its options belong to the whole process or to a
path prefix, its proxy and authorities are not QGIS's, and a wrong secret, a missing bucket and a wrong clock all read
"DoSinglePartPUT failed". boto3 is not in QGIS's Python. With these lines the house's own `Transport` does it: one
proxy, one list of authorities, our sentences.

Source: "Authenticating Requests: Using the Authorization Header (AWS Signature Version 4)", Amazon S3 API Reference.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from urllib.parse import parse_qsl, quote, urlsplit

EMPTY_SHA256 = hashlib.sha256(b"").hexdigest()
#: Stands for the hash of a body that the signature does not hold.
UNSIGNED = "UNSIGNED-PAYLOAD"
DEFAULT_REGION = "us-east-1"
_ALGORITHM = "AWS4-HMAC-SHA256"
_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True)
class S3Key:
    """Who asks an object store, and where it is.

    Parameters
    ----------
    access, secret
        Access key id and secret key; never shown.
    region
        Most stores that are not Amazon's call theirs ``us-east-1``.
    endpoint
        For instance ``https://minio.example.org:9000``; "" stands for Amazon's in `region`.
    """

    access: str = field(repr=False)
    secret: str = field(repr=False)
    region: str = DEFAULT_REGION
    endpoint: str = ""


def query_text(parameters: Mapping[str, str]) -> str:
    """Return parameters as the canonical query: sorted by name, everything but unreserved characters encoded."""
    coded = sorted((_code(name), _code(text)) for name, text in parameters.items())
    return "&".join(f"{name}={text}" for name, text in coded)


def signed(
    key: S3Key, method: str, url: str, headers: Mapping[str, str], payload_sha256: str, now: datetime
) -> dict[str, str]:
    """Return the headers of a request with its signature.

    Parameters
    ----------
    url
        Its path must be encoded as it is sent, its query as `query_text` writes it.
    headers
        All of them are signed.
    payload_sha256
        Hexadecimal hash of the body, or `UNSIGNED`.
    now
        The store refuses a signature that is more than 15 minutes off its own clock.
    """
    stamp = now.astimezone(timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    scope = f"{stamp[:8]}/{key.region}/s3/aws4_request"
    sent = {**headers, "x-amz-content-sha256": payload_sha256, "x-amz-date": stamp}
    lines = {name.lower(): " ".join(text.split()) for name, text in sent.items()} | {"host": _host(url)}
    names = ";".join(sorted(lines))
    canonical = _canonical(method, url, lines, names, payload_sha256)
    digest = hashlib.sha256(canonical.encode()).hexdigest()
    text = "\n".join([_ALGORITHM, stamp, scope, digest])
    signature = hmac.new(signing_key(key, stamp[:8]), text.encode(), hashlib.sha256).hexdigest()
    words = f"Credential={key.access}/{scope},SignedHeaders={names},Signature={signature}"
    return {**sent, "Authorization": f"{_ALGORITHM} {words}"}


def is_guarded(url: str) -> bool:
    """Whether nobody can change a body on its way: it is encrypted, or does not leave this machine."""
    parts = urlsplit(url)
    return parts.scheme == "https" or parts.hostname in ("127.0.0.1", "::1", "localhost")


def signing_key(key: S3Key, day: str, service: str = "s3") -> bytes:
    """Return the key of one day (``YYYYMMDD``), region and service."""
    found = f"AWS4{key.secret}".encode()
    for word in (day, key.region, service, "aws4_request"):
        found = hmac.new(found, word.encode(), hashlib.sha256).digest()
    return found


def _canonical(method: str, url: str, lines: Mapping[str, str], names: str, payload_sha256: str) -> str:
    parts = urlsplit(url)
    query = query_text(dict(parse_qsl(parts.query, keep_blank_values=True)))
    listed = "".join(f"{name}:{lines[name]}\n" for name in sorted(lines))
    return "\n".join([method, parts.path or "/", query, listed, names, payload_sha256])


def _host(url: str) -> str:
    """Return host and port as HTTP clients write them: without the port that goes without saying."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    name = f"[{host}]" if ":" in host else host
    return name if parts.port in (None, _PORTS.get(parts.scheme)) else f"{name}:{parts.port}"


def _code(text: str) -> str:
    return quote(text, safe="-_.~")
