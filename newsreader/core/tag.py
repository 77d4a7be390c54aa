"""Tags, by which people find articles and annotations again."""

from dataclasses import dataclass
from unicodedata import category

from newsreader.core.errors import BadInputError
from newsreader.core.ids import TagId

TAG_LENGTH = 200
"""Longest name of a tag, in code points."""
TAG_DEPTH = 32
"""Most names in a path."""
ROOT = TagId("00000000-0000-0000-0000-000000000000")
"""Stands for the whole vocabulary, which can be closed like what is under a tag."""
SEPARATOR = "/"
"""Stands between the names of a path, and in none of them."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag under its `parent`, or at the top where that is None.

    `color` is `#rrggbb` or empty. Under a `closed` one nothing new is made by typing. What carries
    a tag that was `merged` counts for the one it was merged into.
    """

    id: TagId
    name: str
    parent: TagId | None = None
    color: str = ""
    description: str = ""
    closed: bool = False
    merged: TagId | None = None
    deleted: bool = False
    creator: str = ""
    created: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True)
class TagImpact:
    """What an operation on a tag reaches: it and all tags under it, and what carries them."""

    tags: int
    annotations: int
    articles: int

    @property
    def carriers(self) -> int:
        """Return how many annotations and articles carry one of the tags."""
        return self.annotations + self.articles


@dataclass(frozen=True, slots=True)
class TagCount:
    """A tag, the number of annotations and articles that carry it, and of those under it too.

    `whole` counts what carries it or one of those under it, each once.
    """

    id: TagId
    path: str
    count: int
    color: str = ""
    description: str = ""
    closed: bool = False
    whole: int = 0


def names_of(path: str) -> tuple[str, ...]:
    """Return the names of a path, clean; BadInputError if it is not one."""
    names = tuple(name for name in map(_clean, path.split(SEPARATOR)) if name)
    if not names:
        raise BadInputError("tag-blank")
    if len(names) > TAG_DEPTH:
        raise BadInputError("tag-too-deep", most=TAG_DEPTH)
    return names


def is_within(path: str, above: str) -> bool:
    """Tell whether a path is that of a tag or of one under it."""
    return f"{path}{SEPARATOR}".startswith(f"{above}{SEPARATOR}")


def clean_path(path: str) -> str:
    """Return a path without white space around its names; BadInputError if it is not one."""
    return SEPARATOR.join(names_of(path))


def clean_name(name: str) -> str:
    """Return one name without white space around it; BadInputError if it is none, or several."""
    first, *others = names_of(name)
    if others:
        raise BadInputError("tag-separator", name=name.strip())
    return first


def is_blank(name: str) -> bool:
    """Tell whether nobody sees anything of a name."""
    return all(map(_is_invisible, name))


def _clean(name: str) -> str:
    kept = name.strip()
    if any(category(character) in {"Cc", "Cs", "Zl", "Zp"} for character in kept):
        raise BadInputError("tag-control-character")
    if is_blank(kept):
        return ""
    if len(kept) > TAG_LENGTH:
        raise BadInputError("tag-too-long", most=TAG_LENGTH, length=len(kept))
    return kept


def _is_invisible(character: str) -> bool:
    # Zero-width characters, spaces, and the selectors of variants of a character.
    return category(character) in {"Cf", "Zs"} or "\ufe00" <= character <= "\ufe0f"
