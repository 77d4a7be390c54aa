"""Tags, by which people find annotations again."""

from dataclasses import dataclass

TAG_LENGTH = 200
"""Longest tag, in code points."""


@dataclass(frozen=True, slots=True)
class TagCount:
    """A tag and the number of annotations that carry it."""

    path: str
    count: int
