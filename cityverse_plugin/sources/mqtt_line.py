"""A connection to a broker of MQTT 3.1.1 on a thread of its own; paho-mqtt, which speaks it, is an optional extra."""

from __future__ import annotations

import secrets
import ssl
import threading
import time
from dataclasses import dataclass, field
from typing import Any

from ..twin.messages import Cancelled, Message, say
from .mqtt_address import BrokerAddress
from .mqtt_found import utc_now
from .mqtt_trouble import RefusedError, packet_too_large, reason_of, refusal, subscription_refused
from .observations_port import Cancel, LineState, Take, never

# Seconds: between two signs of life, for an answer, between two looks at whether to stop
_KEEP_ALIVE, _PATIENCE, _GLANCE = 30, 10.0, 0.2
#: Seconds until it connects again: the first time, and at most.
FIRST_WAIT, LONGEST_WAIT = 1.0, 60.0
#: Bytes of a packet at most: a broker that sends more is not listened to any longer.
MOST_PACKET = 8 << 20


@dataclass(frozen=True)
class Login:
    """User and password, for the broker of one origin alone."""

    origin: str
    user: str
    password: str = field(repr=False)


def paho() -> Any:
    """Return paho's client, imported when it is needed.

    Raises
    ------
    RefusedError
        It is not there; the message says how to get it.
    """
    try:
        import paho.mqtt.client as client
    except ImportError:
        text = (
            "To listen to MQTT, the Python package paho-mqtt is needed, which is not there: in the Python of QGIS run"
            " “python -m pip install paho-mqtt” and start QGIS again."
        )
        raise RefusedError(say(text)) from None
    return client


class _Socket(ssl.SSLSocket):
    """Closes itself where no safe connection comes about; paho leaves it open."""

    def do_handshake(self, block: bool = False) -> None:
        """See `ssl`."""
        try:
            super().do_handshake(block)
        except BaseException:
            self.close()
            raise


class MqttLine:
    """See `Line`.

    Parameters
    ----------
    address : BrokerAddress
        Which broker, and what to listen to.
    login : Login, optional
        Given to no other broker than its own.
    authorities : str
        Path of a PEM file with the authorities to trust; "" for the usual ones.
    """

    def __init__(self, address: BrokerAddress, login: Login | None = None, authorities: str = "") -> None:
        self._address, self._authorities = address, authorities
        self._login = login if login is not None and login.origin == address.origin else None
        self._over, self._known = threading.Event(), threading.Event()
        self._state = LineState(False, utc_now())
        self._take: Take | None = None
        self.listens = False
        self.changes = 0

    def __repr__(self) -> str:
        return f"MqttLine({self._address.origin})"

    def open(self, take: Take) -> None:
        """See `Line`."""
        if self._take is not None or self._over.is_set():
            return
        self._take, self.listens = take, True
        # A host that does not answer must keep neither QGIS nor the end of the process waiting.
        threading.Thread(target=self._run, name="cityverse-mqtt", daemon=True).start()

    def state(self, cancelled: Cancel = never) -> LineState:
        """See `Line`."""
        while not self._known.wait(_GLANCE / 2):
            if cancelled():
                raise Cancelled
        return self._state

    def close(self) -> None:
        """See `Line`."""
        self.listens = False
        self._over.set()
        self._known.set()

    def _run(self) -> None:
        """Connect again and again, later and later, until it is closed or there is no sense in it."""
        wait = FIRST_WAIT
        while not self._over.is_set():
            began = time.monotonic()
            try:
                self._listen(paho())
                reason, lasting = say("{where}: the connection broke off.", where=self._address.origin), False
            except Exception as problem:  # noqa: BLE001 - an error of paho's or of the network, told in a sentence
                reason, lasting = reason_of(problem, self._address.origin)
            if self._over.is_set():
                return
            if lasting:
                self.listens = False
                self._tell(False, reason)
                return
            self._tell(False, say("{reason} It is tried again by itself.", reason=reason))
            wait = FIRST_WAIT if time.monotonic() - began > LONGEST_WAIT else wait
            self._over.wait(wait)
            wait = min(2 * wait, LONGEST_WAIT)

    def _listen(self, library: Any) -> None:
        """Connect and hear until the connection ends."""
        client = self._client(library)
        try:
            client.connect(self._address.host, self._address.port, _KEEP_ALIVE)
            latest = time.monotonic() + _PATIENCE
            while not self._over.is_set():
                if client.loop(_GLANCE):
                    return
                if _awaited(client) > MOST_PACKET:
                    raise RefusedError(packet_too_large(self._address.origin))
                if not self._state.connected and time.monotonic() > latest:
                    raise TimeoutError
        finally:
            client.disconnect()

    def _client(self, library: Any) -> Any:
        """Return a client of paho-mqtt 1.6 or 2."""
        name = f"cityverse-{secrets.token_hex(6)}"
        versions = getattr(library, "CallbackAPIVersion", None)
        given = {"client_id": name, "clean_session": True, "protocol": library.MQTTv311}
        client = library.Client(versions.VERSION2, **given) if versions is not None else library.Client(**given)
        if self._login is not None:
            client.username_pw_set(self._login.user, self._login.password)
        if self._address.secure:
            context = ssl.create_default_context(cafile=self._authorities or None)
            context.sslsocket_class = _Socket
            client.tls_set_context(context)
        client.on_connect, client.on_subscribe, client.on_message = self._connected, self._subscribed, self._message
        return client

    def _connected(self, client: Any, _data: Any, _flags: Any, code: Any, *_more: Any) -> None:
        number = int(getattr(code, "value", code))
        if number:
            raise refusal(number, self._address.origin)
        client.subscribe(self._address.topics, 0)

    def _subscribed(self, _client: Any, _data: Any, _number: int, codes: Any, *_more: Any) -> None:
        if any(int(getattr(code, "value", code)) >= 128 for code in codes):
            raise RefusedError(subscription_refused(self._address.origin, self._address.topics))
        self._tell(True, None)

    def _message(self, _client: Any, _data: Any, message: Any) -> None:
        if len(message.payload) > MOST_PACKET:  # it came so fast that nobody looked while it was on its way
            raise RefusedError(packet_too_large(self._address.origin))
        try:
            topic = message.topic
        except UnicodeDecodeError:
            topic = "�"
        if self._take is not None and not self._over.is_set():
            self._take(topic, bytes(message.payload), bool(message.retain), utc_now())
            self.changes += 1

    def _tell(self, connected: bool, problem: Message | None) -> None:
        """Note how it stands; while it goes on the same way, it is so since the first time."""
        before = self._state
        since = before.since if self._known.is_set() and before.connected == connected else utc_now()
        self._state = LineState(connected, since, problem)
        self._known.set()
        self.changes += 1


def _awaited(client: Any) -> int:
    """Return how long a packet is that is on its way; paho itself sets no limit to what it takes into memory."""
    packet = getattr(client, "_in_packet", None)
    found = packet.get("remaining_length", 0) if isinstance(packet, dict) else 0
    return int(found)
