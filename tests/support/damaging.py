"""Files damaged as lines, disks and enemies damage them; the same ones for the same dice."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

#: Numbers that sizes, counts and places in a file may be overwritten with.
ABSURD = (
    0,
    1,
    0x7F,
    0xFF,
    0x7FFF,
    0xFFFF,
    0x7FFF_FFFF,
    0x8000_0000,
    0xFFFF_FFFF,
    1 << 40,
    (1 << 63) - 1,
    (1 << 64) - 1,
)


def cuts(data: bytes, count: int) -> Iterator[tuple[str, bytes]]:
    """Yield a file cut short at even distances; the first piece is empty."""
    for part in range(count):
        end = len(data) * part // count
        yield f"cut at byte {end} of {len(data)}", data[:end]


def damages(data: bytes, count: int, dice: np.random.Generator, head: int = 4096) -> Iterator[tuple[str, bytes]]:
    """Yield `count` damaged files, half of them damaged in their first `head` bytes.

    Yields
    ------
    str
        What was done, for people.
    bytes
        The file.
    """
    ways = (_flipped, _overwritten, _absurd, _moved, _dropped)
    for number in range(count):
        reach = min(len(data), head) if number % 2 else len(data)
        content = bytearray(data)
        done = [
            ways[int(dice.integers(len(ways)))](content, int(dice.integers(reach)), dice) for _ in range(1 + number % 3)
        ]
        yield "; ".join(done), bytes(content)


def _flipped(content: bytearray, place: int, dice: np.random.Generator) -> str:
    place = min(place, len(content) - 1)
    bit = int(dice.integers(8))
    content[place] ^= 1 << bit
    return f"bit {bit} of byte {place} flipped"


def _overwritten(content: bytearray, place: int, dice: np.random.Generator) -> str:
    length = int(dice.choice([1, 2, 4, 16, 300]))
    with_what = int(dice.choice([0, 255, 32, int(dice.integers(256))]))
    end = min(len(content), place + length)
    content[place:end] = bytes([with_what]) * (end - place)
    return f"bytes {place} to {end} overwritten with {with_what}"


def _absurd(content: bytearray, place: int, dice: np.random.Generator) -> str:
    width, order = int(dice.choice([1, 2, 4, 8])), str(dice.choice(["little", "big"]))
    number = ABSURD[int(dice.integers(len(ABSURD)))] & ((1 << 8 * width) - 1)
    place -= place % min(width, 2)
    content[place : place + width] = number.to_bytes(width, order)  # type: ignore[arg-type]
    return f"{number} written at byte {place} ({width}, {order})"


def _moved(content: bytearray, place: int, dice: np.random.Generator) -> str:
    length, other = int(dice.choice([4, 8, 64])), int(dice.integers(len(content)))
    piece = content[other : other + length]
    content[place : place + len(piece)] = piece
    return f"{length} bytes of {other} copied to {place}"


def _dropped(content: bytearray, place: int, dice: np.random.Generator) -> str:
    length = int(dice.choice([1, 4, 100]))
    del content[place : place + length]
    content += bytes(max(0, 8 - len(content)))
    return f"{length} bytes dropped at {place}"
