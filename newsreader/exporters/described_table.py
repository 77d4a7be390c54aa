"""CSV on the Web: a table of annotations, and a file that says what its columns mean.

Cells stand as they are in the library; nothing is escaped for spreadsheets.
"""

import json
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from newsreader.core.collection import Collection
from newsreader.core.losses import LossKind
from newsreader.core.reports import ExportFormat
from newsreader.exporters.base import Member, encoded, require_written
from newsreader.exporters.csv_table import read_rows, require_rows, table
from newsreader.exporters.headings import collection_title
from newsreader.exporters.losses import OF_NOTES, OF_PRINT, OF_TAGS
from newsreader.exporters.rows import COLUMNS, NAMES, Column, rows

_TABLE, _METADATA = "annotations.csv", "csv-metadata.json"

Json = dict[str, object]


class DescribedTable:
    """The exporter of a table with its description."""

    format = ExportFormat(
        "csvw",
        "Table with description (CSVW)",
        "",
        "a folder with the table as it is, and a description of its columns for programs",
    )
    annotations_only = True
    keeps_order = True
    leaves_out = (
        LossKind.ARTICLES,
        LossKind.TEXTS,
        *OF_PRINT,
        LossKind.TOPICS,
        *OF_NOTES,
        LossKind.STYLE_COLORS,
        LossKind.STYLE_LINES,
        *OF_TAGS,
    )

    def members(self, collection: Collection) -> Iterator[Member]:
        """Yield the table and its description."""
        yield Member(_TABLE, table(chain([NAMES], rows(collection))))
        described = json.dumps(_description(collection), ensure_ascii=False, indent=1)
        yield Member(_METADATA, [encoded(described + "\n")])

    def check(self, folder: Path, collection: Collection) -> None:
        """Read the table again cell by cell, and the description."""
        require_rows(read_rows(folder / _TABLE, marked=False), collection, folder)
        description = json.loads((folder / _METADATA).read_bytes())
        names = [column["name"] for column in description["tableSchema"]["columns"]]
        require_written(names, [*NAMES], folder)


def _description(collection: Collection) -> Json:
    said: Json = {
        "dc:title": collection_title(collection),
        "dc:description": collection.description,
        "dc:rights": collection.rights,
        "dc:source": collection.source,
    }
    return {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "zh"}],
        "url": _TABLE,
        **{key: value for key, value in said.items() if value},
        "dialect": {"encoding": "utf-8", "lineTerminators": ["\r\n"]},
        "tableSchema": {
            "columns": [_column(column) for column in COLUMNS],
            "primaryKey": "annotation_id",
        },
    }


def _column(column: Column) -> Json:
    described: Json = {
        "name": column.name,
        "titles": {"en": column.name},
        "dc:description": {"@value": column.about, "@language": "en"},
        "datatype": column.datatype,
    }
    return described | ({"separator": "\n"} if column.name == "tags" else {})
