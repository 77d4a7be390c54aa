"""Which style here a style from elsewhere is: by its id, its name, or the colour most like it."""

from newsreader.core.annotation import StyleId
from newsreader.exporters.colours import COLOURS
from newsreader.storage.database import Database
from newsreader.storage.styles import Styles


class Looks:
    """The styles of a library, by what they are called elsewhere."""

    def __init__(self, database: Database) -> None:
        own = Styles(database).list()
        self._colors = {**COLOURS, **{each.id: each.color for each in own}}
        self._named: dict[str, StyleId] = {each.name.casefold(): each.id for each in own}
        self._named |= {each.casefold(): each for each in self._colors}

    def meant(self, name: str, color: str) -> StyleId:
        """Return the style that is meant; the empty text where nothing is said that can be."""
        known = self._named.get(name.strip().casefold())
        if known is not None or not color:
            return known or ""
        return min(self._colors, key=lambda style: _distance(self._colors[style], color))

    def is_missing(self, name: str) -> bool:
        """Tell whether a style is named that is not here; a colour is no name."""
        named = name.strip().casefold()
        return bool(named) and not named.startswith("#") and named not in self._named


def _distance(one: str, other: str) -> int:
    """Return how far two colours, `#rrggbb`, are from each other."""
    pairs = zip(_parts(one), _parts(other), strict=True)
    return sum((a - b) ** 2 for a, b in pairs)


def _parts(color: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(color.removeprefix("#")))
