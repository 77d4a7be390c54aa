r"""CSV: one row a term, for spreadsheets, in UTF-8 with the byte order mark that Excel asks for.

The columns are `path,color,description,alternatives,id`. A cell that a spreadsheet would take for a
formula, or that begins with an apostrophe, gets an apostrophe in front. Alternative names are
separated by `|`; within one, `\|` and `\\` stand for themselves.
"""

import codecs
import re

from newsreader.core.reports import ExportFormat
from newsreader.core.vocabulary import Term, Vocabulary
from newsreader.exporters.base import encoded
from newsreader.exporters.csv_table import escaped, line_of
from newsreader.exporters.vocabulary.base import Written

COLUMNS = ("path", "color", "description", "alternatives", "id")

_SPECIAL = re.compile(r"[|\\]")


class Table:
    """The writer of tables."""

    format = ExportFormat(
        "csv",
        "Table (CSV)",
        ".csv",
        "the tags by their paths with ids, colours, descriptions and alternative names",
    )

    def write(self, vocabulary: Vocabulary) -> Written:
        """Return the vocabulary as a table; its title is left to the name of the file."""
        rows = [[escaped(cell) for cell in _row(term)] for term in vocabulary.terms]
        lines = [line_of(cells) for cells in (COLUMNS, *rows)]
        return Written(codecs.BOM_UTF8 + encoded("".join(lines)))


def _row(term: Term) -> list[str]:
    alternatives = "|".join(_SPECIAL.sub(r"\\\g<0>", text) for text in term.alternatives)
    return [term.path, term.color, term.description, alternatives, term.id]
