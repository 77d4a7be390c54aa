"""What a person decides about reading a file; all of it may be left open."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsreader.importers.mapping import UNMAPPED, ColumnMapping, signature


@dataclass(frozen=True, slots=True)
class Options:
    """The encoding (a name of `encodings.ENCODINGS`) and the columns of a table.

    `remembered` are mappings given before, each for tables with the columns of its signature.
    """

    encoding: str | None = None
    mapping: ColumnMapping = UNMAPPED
    remembered: tuple[tuple[str, ColumnMapping], ...] = ()

    def remembered_for(self, columns: Sequence[str]) -> ColumnMapping:
        """Return the mapping last given for a table with these columns."""
        return dict(self.remembered).get(signature(columns), UNMAPPED)


PLAIN = Options()
"""Nothing was decided."""
