"""One file over a line that is cut, by a process that is killed, to a server that is restarted: does it arrive?"""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from broken_link import broken_link
from file_servers import ACCESS, BUCKET, SECRET, Server

SENDER = Path(__file__).with_name("send_asset.py")


@dataclass(frozen=True)
class Outcome:
    """Where the file is now, and what it took."""

    href: str
    sent: int
    tries: int
    cuts: int


@dataclass(frozen=True)
class Trouble:
    """How many times what happens, at places that `seed` chooses among the first bytes of the file's size."""

    cuts: int = 10
    kills: int = 3
    restarts: int = 1
    seed: int = 1


def s3_setting(address: str, prefix: str = "", bucket: str = BUCKET) -> str:
    """Return what a connection holds about an object store at an address."""
    return f"s3://{bucket}/{prefix}?endpoint={address}"


def send_through(
    server: Server, setting: Callable[[str], str], source: Path, folder: Path, trouble: Trouble
) -> Outcome:
    """Send a file until it is there; every try is a process of its own that shares nothing but the ledger.

    Parameters
    ----------
    setting
        From the address of the line to what a connection holds about its files.
    folder
        Where the ledger is kept.
    """

    def command(line: str) -> list[str]:
        return [str(SENDER), setting(line), "olinda", str(source), str(folder / "ledger")]

    return run_through(server, command, source.stat().st_size, trouble)


def run_through(server: Server, command: Callable[[str], list[str]], size: int, trouble: Trouble) -> Outcome:
    """Run a sending program again and again until it ends well.

    Parameters
    ----------
    command
        From the address of the line to the program and its words. It prints an address of the line when all is done,
        and ends with 3 where another try may help.
    size
        Bytes among which the trouble comes.
    """
    dice = random.Random(trouble.seed)  # noqa: S311 - places of cuts are no secret
    places = dice.sample(range(size // 50, size - size // 50), trouble.cuts + trouble.kills + trouble.restarts)
    running: list[subprocess.Popen[str]] = []

    def kill_sender() -> None:
        running[-1].kill()

    marks = dict.fromkeys(places[: trouble.kills], kill_sender)
    marks |= dict.fromkeys(places[trouble.kills :][: trouble.restarts], server.restart)
    known = {**os.environ, "S3_ACCESS": ACCESS, "S3_SECRET": SECRET}
    with broken_link(server.port, places[trouble.kills + trouble.restarts :], marks) as link:
        words = [sys.executable, *command(link.address)]
        for tries in range(1, 100):
            with subprocess.Popen(
                words, env=known, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
            ) as process:
                running.append(process)
                href, sentence = process.communicate()
            assert process.returncode in (0, 3, -9), sentence
            if process.returncode == 0:
                return Outcome(href.replace(link.address, server.address), link.sent, tries, link.broken)
    raise AssertionError("it never arrives")
