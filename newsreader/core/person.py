"""People: who annotates, and how they are told apart at a glance, by colour and first character."""

import zlib
from collections.abc import Iterable
from dataclasses import dataclass

from newsreader.core.ids import PersonId

PERSON_LENGTH = 200
"""Most characters of a name."""

TINTS = 8
"""Colours for people; more of them would no longer differ well."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who annotates under a name; `identifier` tells them from others of that name."""

    id: PersonId
    name: str
    identifier: str = ""


def tints(names: Iterable[str]) -> dict[str, int]:
    """Return the number of each person's colour; none where nobody is to be told apart.

    A name says which colour it gets; where that is taken by one named before, it is the next that
    is free: who comes after others changes nothing for them. From the ninth on, colours come again.
    """
    people, taken = tuple(dict.fromkeys(names)), set[int]()
    if len(people) < 2:
        return {}
    found: dict[str, int] = {}
    for name in people:
        wanted = zlib.crc32(name.encode("utf-8", "surrogatepass")) % TINTS
        order = [(wanted + step) % TINTS for step in range(TINTS)]
        found[name] = next((tint for tint in order if tint not in taken), wanted)
        taken.add(found[name])
    return found


def initial(name: str) -> str:
    """Return the character that stands for a name; a dash for nobody."""
    return name.strip()[:1].upper()[:1] or "–"
