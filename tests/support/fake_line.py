"""A line to a broker that obeys the port: a test says what comes on it, and when it breaks."""

from __future__ import annotations

from datetime import datetime, timezone

from cityverse.cityverse_plugin.sources.observations_port import LineState
from cityverse.cityverse_plugin.twin.messages import CityVerseError, say


class FakeLine:
    """Connected as soon as it is opened, until a test says something else."""

    def __init__(self) -> None:
        self.listens = False
        self.changes = 0
        self.opened = self.closed = 0
        self._take = None
        self._state = LineState(False, datetime.now(timezone.utc))

    def open(self, take) -> None:
        if self._take is None and not self.closed:
            self._take, self.listens = take, True
            self.opened += 1
            self.stand(True)

    def state(self, cancelled=None) -> LineState:
        return self._state

    def close(self) -> None:
        self.listens = False
        self.closed += 1

    def send(self, topic: str, payload: str | bytes, kept: bool = False, received: datetime | None = None) -> None:
        """Let a message come."""
        body = payload.encode() if isinstance(payload, str) else payload
        self._take(topic, body, kept, received or datetime.now(timezone.utc))
        self.changes += 1

    def stand(self, connected: bool, problem: str = "", for_good: bool = False) -> None:
        """Let the connection come about or break."""
        reason = say(problem) if problem else None
        self._state = LineState(connected, datetime.now(timezone.utc), reason)
        if for_good:
            self.listens = False
        self.changes += 1


def problem_of(call) -> str:
    """Return the sentence with which a call fails."""
    try:
        call()
    except CityVerseError as error:
        return str(error)
    raise AssertionError("it did not fail")
