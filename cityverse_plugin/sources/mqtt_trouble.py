"""Why a broker cannot be listened to, in sentences, and whether there is sense in trying again."""

from __future__ import annotations

import socket
import ssl

from ..twin.messages import CityVerseError, Message, say
from .observations_json import plain

# Of MQTT 3.1.1, 3.2.2.3, and what paho-mqtt 2 makes of them, which are the codes of MQTT 5
_VERSION, _NAME, _BUSY, _LOGIN = {1, 132}, {2, 133}, {3, 136}, {4, 5, 134, 135}
_EXPIRED, _NOT_YET, _OTHER_NAME = {10}, {9}, {62, 64}
_NO_TLS = ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE")


class RefusedError(CityVerseError):
    """What will not get better by being tried again."""


def refusal(code: int, where: str) -> CityVerseError:
    """Return the error for the code with which a broker answers a connection."""
    if code in _LOGIN:
        text = (
            "{where}: the broker does not accept user and password, or wants some. Choose or mend the authentication of"
            " this source, of the kind “Basic”."
        )
        return RefusedError(say(text, where=where))
    if code in _VERSION:
        return RefusedError(say("{where}: the broker does not speak MQTT 3.1.1.", where=where))
    if code in _NAME:
        return CityVerseError(say("{where}: the broker does not accept the name of this client.", where=where))
    if code in _BUSY:
        return CityVerseError(say("{where}: the broker is not ready.", where=where))
    return CityVerseError(say("{where}: the broker refuses the connection (code {code}).", where=where, code=code))


def subscription_refused(where: str, topics: str) -> Message:
    """Return why nothing can be heard from a broker that lets one in."""
    text = "{where}: the broker does not let this user listen to “{topics}”. Ask its operator, or change the topics."
    return say(text, where=where, topics=plain(topics))


def packet_too_large(where: str) -> Message:
    """Return why a broker with huge messages is left alone."""
    text = "{where} sends messages that are too large for measurements. Narrow the topics of the address."
    return say(text, where=where)


def reason_of(problem: Exception, where: str) -> tuple[Message, bool]:
    """Return why a connection failed or ended, and whether it is no use to try again."""
    if isinstance(problem, CityVerseError):
        return problem.message, isinstance(problem, RefusedError)
    if isinstance(problem, ssl.SSLCertVerificationError):
        return _certificate(problem.verify_code, where), True
    if isinstance(problem, ssl.SSLError):
        if any(mark in (problem.reason or "") for mark in _NO_TLS):
            text = "{where} does not speak TLS. Check the port, or whether the address begins with mqtt://."
            return say(text, where=where), True
        text = "{where}: no safe connection (TLS) comes about. Try again later, or tell its operator."
        return say(text, where=where), False
    return _network(problem, where), False


def _certificate(code: int, where: str) -> Message:
    if code in _EXPIRED:
        text = (
            "{where}: its certificate has expired. Check the date of this machine; if that is right, tell its operator."
        )
        return say(text, where=where)
    if code in _NOT_YET:
        return say(
            "{where}: its certificate is not valid yet. Check the date and the time of this machine.", where=where
        )
    if code in _OTHER_NAME:
        return say("{where}: its certificate is made out for another name. Check the address.", where=where)
    return say(
        "{where}: nobody whom QGIS trusts has signed its certificate. If you trust it, add its authority in QGIS:"
        " Options, Authentication, Manage Certificates.",
        where=where,
    )


def _network(problem: Exception, where: str) -> Message:
    if isinstance(problem, (socket.gaierror, UnicodeError)):
        return say("{where}: no such host is known. Check the address, and whether you are online.", where=where)
    if isinstance(problem, ConnectionRefusedError):
        return say("{where}: nothing answers there. Is the broker running, and is the port right?", where=where)
    if isinstance(problem, TimeoutError):
        return say("{where} does not answer as a broker of MQTT in time.", where=where)
    if isinstance(problem, ConnectionError):
        return say("{where}: the connection broke off.", where=where)
    return say("{where} cannot be reached. Check the network and the address.", where=where)
