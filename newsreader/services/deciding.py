"""What a person decided of issues they looked at before importing; all of it may be left open."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from newsreader.core.ids import IssueId
from newsreader.core.masthead import Masthead
from newsreader.importers.mapping import FIELDS, ColumnMapping, signature
from newsreader.importers.options import PLAIN, Options
from newsreader.services.remembering import remembered
from newsreader.settings.store import Settings

COLUMN_FIELDS = tuple(FIELDS)
"""What a column of a table can be taken for."""


class OtherText(StrEnum):
    """What becomes of an issue of which the library has another text."""

    BESIDE = "beside"
    INSTEAD = "instead"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Decisions:
    """Mastheads by issue, encodings and columns by the path shown of a source.

    `remembered` are the columns for further tables of the same kind, `rest` is what becomes of the
    other texts that nobody looked at.
    """

    mastheads: Mapping[IssueId, Masthead] = field(default_factory=dict[IssueId, Masthead])
    encodings: Mapping[str, str] = field(default_factory=dict[str, str])
    mappings: Mapping[str, ColumnMapping] = field(default_factory=dict[str, ColumnMapping])
    remembered: tuple[tuple[str, ColumnMapping], ...] = ()
    other_texts: Mapping[IssueId, OtherText] = field(default_factory=dict[IssueId, OtherText])
    rest: OtherText = OtherText.BESIDE

    def options(self, path: str, given: Options = PLAIN) -> Options:
        """Return how to read the source of that path; `given` is what holds for all."""
        return Options(
            self.encodings.get(path, given.encoding),
            self.mappings.get(path, given.mapping),
            (*given.remembered, *self.remembered),
        )

    def other_text(self, issue: IssueId) -> OtherText:
        """Return what becomes of an issue if the library has another text of it."""
        return self.other_texts.get(issue, self.rest)

    def with_encoding(self, path: str, encoding: str) -> "Decisions":
        """Read a source in this encoding; its columns may have other names in it."""
        mappings = {known: mapping for known, mapping in self.mappings.items() if known != path}
        return replace(self, encodings={**self.encodings, path: encoding}, mappings=mappings)

    def with_columns(
        self, path: str, names: Sequence[str], taken: Mapping[str, str]
    ) -> "Decisions":
        """Decide which column of a table gives which field; what `taken` does not name, none does.

        It holds for all tables with columns of these names.
        """
        mapping = ColumnMapping(tuple((name, taken.get(name, "")) for name in COLUMN_FIELDS))
        return replace(
            self,
            mappings={**self.mappings, path: mapping},
            remembered=(*self.remembered, (signature(names), mapping)),
        )


UNDECIDED = Decisions()
"""Everything is left to the program."""


def first_decisions(settings: Settings) -> Decisions:
    """Return what was decided at earlier imports: the columns of tables."""
    return Decisions(remembered=remembered(settings))
