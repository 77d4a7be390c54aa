"""The encodings a person can choose from, and what a file looks like in each."""

import codecs
from dataclasses import dataclass

from newsreader.core.encoding import decode_as
from newsreader.core.errors import UsageError
from newsreader.importers.familiar import familiarity

ENCODINGS = ("utf-8", "gb18030", "big5hkscs", "utf-16-le", "utf-16-be", "utf-32", "hz")
"""Everything that Chinese newspapers come in; the first is the likeliest."""

_WIDER = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "cp950": "big5hkscs",
    "utf-8-sig": "utf-8",
    "utf-16": "utf-16-le",
    "big5-hkscs": "big5hkscs",
    "utf-32-le": "utf-32",
    "utf-32-be": "utf-32",
}
_HEAD = 2**14
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Candidate:
    """An encoding and the first line that is not plain Latin as it reads in it."""

    encoding: str
    sample: str


def encoding_named(name: str) -> str:
    """Return our name of an encoding, the widest of its family; UsageError if it is not one."""
    try:
        known = codecs.lookup(name.strip()).name
    except (LookupError, ValueError):
        known = name
    known = _WIDER.get(known, known)
    if known not in ENCODINGS:
        raise UsageError("no-such-encoding", name=name, known=", ".join(ENCODINGS))
    return known


def candidates(data: bytes) -> tuple[Candidate, ...]:
    """Return how a file begins in every encoding that can read some of it, the likeliest first."""
    found = [Candidate(encoding, _sample(data[:_HEAD], encoding)) for encoding in ENCODINGS]
    found.sort(key=lambda candidate: -familiarity(candidate.sample))
    return tuple(candidate for candidate in found if familiarity(candidate.sample))


def _sample(data: bytes, encoding: str) -> str:
    text, bad = decode_as(data, encoding)
    if len(bad) * 2 > len(data):
        return ""
    lines = [line.strip() for line in text.splitlines()]
    foreign = (line for line in lines if line and not line.isascii())
    return next(foreign, "")[:_LONGEST]
