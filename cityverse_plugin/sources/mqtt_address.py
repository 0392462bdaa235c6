"""Addresses of MQTT brokers, with the topics to listen to behind the host: ``mqtts://broker.example.org/city/#``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from ..twin.messages import CityVerseError, say
from .observations_json import plain

PORTS = {"mqtt": 1883, "mqtts": 8883}  # as IANA has registered them
_FORM = re.compile(r"(mqtts?)://([^/]*)(?:/(.*))?", re.IGNORECASE | re.DOTALL)
# MQTT 3.1.1, 1.5.3: a text is no longer than its length in two bytes can say
_LONGEST = 65_535


@dataclass(frozen=True)
class BrokerAddress:
    """Where a broker is, and what to listen to.

    Parameters
    ----------
    host : str
        Name or IP address.
    port : int
        Of TCP.
    secure : bool
        Whether the connection is one of TLS.
    topics : str
        Filter of topics of MQTT: ``+`` is any one level, ``#`` at the end all that follow.
    """

    host: str
    port: int
    secure: bool
    topics: str

    @property
    def origin(self) -> str:
        """Scheme, host and port: what a credential is bound to, and what messages show."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'mqtts' if self.secure else 'mqtt'}://{host}:{self.port}"


def is_broker(address: str) -> bool:
    """Whether an address is meant as one of a broker."""
    return address.strip().lower().startswith(("mqtt://", "mqtts://"))


def holds_secret(address: str) -> bool:
    """Whether an address of a broker holds a user or a password, which belong into an authentication."""
    found = _FORM.fullmatch(address.strip())
    return found is not None and "@" in found.group(2)


def broker_address(address: str) -> BrokerAddress:
    """Read an address such as ``mqtt://host:port/city/+/air``; without topics, all are meant.

    Raises
    ------
    CityVerseError
        It is none, or holds a password; the message does not show it.
    """
    found = _FORM.fullmatch(address.strip())
    if found is None:
        text = "“{address}” is no address of a broker: write it as mqtts://broker.example.org/city/#."
        raise CityVerseError(say(text, address=plain(address)))
    if holds_secret(address):
        text = "The address of a broker holds no user and password: choose an authentication of QGIS for them."
        raise CityVerseError(say(text))
    scheme, place, topics = found.group(1).lower(), found.group(2), unquote(found.group(3) or "") or "#"
    try:
        parts = urlsplit(f"//{place}")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port = "", None
    if not host or not host.isprintable() or " " in host or port == 0:
        text = "“{address}” names no host and port that could be a broker. Check the address."
        raise CityVerseError(say(text, address=plain(address)))
    _check_topics(topics)
    return BrokerAddress(host, port or PORTS[scheme], scheme == "mqtts", topics)


def _check_topics(topics: str) -> None:
    """Refuse what MQTT (3.1.1, 4.7.1) does not know as a filter of topics."""
    levels = topics.split("/")
    wrong = any("#" in level for level in levels[:-1]) or ("#" in levels[-1] and levels[-1] != "#")
    wrong = wrong or any("+" in level and level != "+" for level in levels)
    if wrong or "\0" in topics or len(topics.encode("utf-8", "replace")) > _LONGEST:
        text = (
            "“{topics}” is no filter of topics: + stands for one whole level, # for all that follow, and only at the"
            " end, as in city/+/air/#."
        )
        raise CityVerseError(say(text, topics=plain(topics)))
