"""The text of a table, whatever letters it is written in and however it is packed; a line at a time."""

from __future__ import annotations

import codecs
import gzip
import io
import re
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO, TextIO

from ..twin.messages import CityVerseError, say

_LONGEST_LINE = 1 << 20
_FEWEST_ZEROS = 0.2
_MOST_LETTERS = 64 << 30
_GZIP = b"\x1f\x8b"
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
#: Letters that are no UTF-8 are taken for those of old tables, of Western Europe or Arabic.
_WESTERN, _ARABIC = "cp1252", "cp1256"
_FOREIGN = re.compile(rb"[\x80-\xff]+")
_HEAD = 1 << 16
_WORD_LETTERS, _ALEF, _LAM = 3, 0xC7, 0xE1


def _old_letters(page: str) -> Callable[[UnicodeError], tuple[str, int]]:
    def decoded(problem: UnicodeError) -> tuple[str, int]:
        if not isinstance(problem, UnicodeDecodeError):
            raise problem
        return problem.object[problem.start : problem.end].decode(page, "replace"), problem.end

    return decoded


for _page in (_WESTERN, _ARABIC):
    codecs.register_error(f"cityverse-{_page}", _old_letters(_page))


def text_of(stream: BinaryIO, where: str) -> TextIO:
    """Return the text of bytes; line ends stay as they are.

    UTF-8, UTF-16 with and without a mark, Windows-1252 and 1256 are told apart; gzip is unpacked on the way.

    Raises
    ------
    CityVerseError
        It is no text.
    """
    buffered: Any = io.BufferedReader(stream, _HEAD)
    if buffered.peek(2)[:2] == _GZIP:
        buffered = io.BufferedReader(gzip.GzipFile(fileobj=buffered), _HEAD)
    head = buffered.peek(_HEAD)[:_HEAD]
    encoding = next((name for mark, name in _MARKS if head.startswith(mark)), "") or _unmarked(head)
    if not encoding:
        raise CityVerseError(say("{where} is no table of text.", where=where))
    errors = "replace" if encoding.startswith("utf-16") else f"cityverse-{_page_of(head)}"
    return io.TextIOWrapper(buffered, encoding, errors, newline="")


def lines_of(begin: str, text: TextIO, where: str) -> Iterator[str]:
    """Yield the lines of a text of which the begin has been read.

    Raises
    ------
    CityVerseError
        A line is longer than those of tables are, or the text has no end.
    """
    letters = 0
    for number, line in enumerate(_broken(begin, text), 1):
        letters += len(line)
        if len(line) >= _LONGEST_LINE or letters > _MOST_LETTERS:
            told = "{where} is no table: line {number} is too long."
            raise CityVerseError(say(told, where=where, number=number))
        if "\0" in line:
            raise CityVerseError(say("{where} is no table of text.", where=where))
        yield line


def _broken(begin: str, text: TextIO) -> Iterator[str]:
    held = list(io.StringIO(begin, newline=""))
    unfinished = held.pop() if held and not held[-1].endswith(("\n", "\r")) else ""
    yield from held
    line = unfinished + text.readline(_LONGEST_LINE)
    while line:
        yield line
        line = text.readline(_LONGEST_LINE)


def _unmarked(head: bytes) -> str:
    """Return the encoding of bytes without a mark, "" where they are no text."""
    if b"\0" not in head:
        return "utf-8"
    # Letters of other scripts have no zeros; digits and what stands between cells have.
    even, odd = head[::2], head[1::2]
    if b"\0" not in even and odd.count(b"\0") > _FEWEST_ZEROS * len(odd):
        return "utf-16-le"
    if b"\0" not in odd and even.count(b"\0") > _FEWEST_ZEROS * len(even):
        return "utf-16-be"
    return ""


def _page_of(head: bytes) -> str:
    """Return the old code page of letters that are no UTF-8: Arabic has whole words of them, and many articles."""
    foreign = _FOREIGN.findall(head)
    letters = sum(map(len, foreign))
    in_words = sum(len(one) for one in foreign if len(one) >= _WORD_LETTERS)
    together = b"".join(foreign)
    is_arabic = 2 * in_words > letters and together.count(_ALEF) * 12 > letters and _LAM in together
    return _ARABIC if is_arabic else _WESTERN
