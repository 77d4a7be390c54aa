"""Tags as they are offered to somebody who types one."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from newsreader.core.errors import BadInputError
from newsreader.core.tag import SEPARATOR, TagCount, clean_path
from newsreader.language.likeness import likeness
from newsreader.language.lookup import Names
from newsreader.storage.database import Database
from newsreader.storage.tags import Tags

MOST = 8
"""So many tags are offered."""

_HELD = 1_000
"""So many of those that hold what was typed are put in order."""


class TagOffers:
    """The tags of a library as they were once; asked in any thread, without the library.

    `closed` says that nothing is made at the top by typing.
    """

    def __init__(self, tags: Iterable[TagCount] = (), *, closed: bool = False) -> None:
        self.tags = tuple(tags)
        self.closed = closed
        self._tags = {tag.path: tag for tag in self.tags}
        self._names = _names(tuple(self._tags))
        self._alike = _alike(tuple(self._tags))

    @property
    def colors(self) -> Mapping[str, str]:
        """The colours of those that have one, `#rrggbb`, by path."""
        return {tag.path: tag.color for tag in self.tags if tag.color}

    def matching(self, typed: str, most: int = MOST) -> tuple[TagCount, ...]:
        """Return tags that hold what was typed, or are spelled so in pinyin or its initials.

        The very one comes first, then what is used most; of nothing typed, what is used most.
        """
        most_held = _HELD if typed.strip() else len(self.tags)
        held = self._names.matching(typed, most_held, anywhere=True)
        found = sorted((self._tags[path] for path in held), key=lambda tag: -tag.whole)
        very = self._tags.get(self.called(typed) or "")
        first = [very] if very is not None else []
        return (*first, *(tag for tag in found if tag is not very))[:most]

    def fresh(self, typed: str) -> str | None:
        """Return the path of the tag that would be made; None if it is there, or cannot be."""
        path = self.called(typed)
        return None if path is None or path in self._tags or self.is_closed(path) else path

    def called(self, typed: str) -> str | None:
        """Return the path that is meant, as `Tagging.called` does; None if it is none."""
        path, found = _clean(typed), ""
        for name in path.split(SEPARATOR) if path else ():
            found = f"{found}{SEPARATOR}{name}".removeprefix(SEPARATOR)
            found = found if found in self._tags else self._alike.get(likeness(found), found)
        return found or None

    def is_closed(self, path: str) -> bool:
        """Tell whether a tag that is not there would come into a closed vocabulary."""
        names = path.split(SEPARATOR)
        above = (SEPARATOR.join(names[:depth]) for depth in range(1, len(names)))
        there = [self._tags[each] for each in above if each in self._tags]
        return any(tag.closed for tag in there) if there else self.closed

    def spell(self) -> None:
        """Spell all names now: for thousands that takes longer than a key may."""
        self._names.matching("a", len(self.tags) + 1, anywhere=True)


class Offering:
    """Reads the tags for those who offer them; changes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._tags = Tags(database)

    def tags(self) -> TagOffers:
        """Return all tags as they are now, with what carries them, ready to be looked up."""
        with self._database.read():
            offers = TagOffers(self._tags.counts(), closed=self._tags.tree().closed)
        offers.spell()
        return offers


@lru_cache(maxsize=4)
def _names(paths: tuple[str, ...]) -> Names:
    """Return paths ready to be looked up, the same ones while only what carries them changes."""
    return Names(paths)


@lru_cache(maxsize=4)
def _alike(paths: tuple[str, ...]) -> Mapping[str, str]:
    """Return the first of the paths that a search does not tell apart, by what they share."""
    return {likeness(path): path for path in reversed(paths)}


def _clean(typed: str) -> str | None:
    try:
        return clean_path(typed)
    except BadInputError:
        return None
