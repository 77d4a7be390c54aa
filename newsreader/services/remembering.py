"""Which columns of a table hold what, kept in the settings for the next table of the same kind."""

import json
from collections.abc import Mapping
from typing import cast

from newsreader.importers.mapping import FIELDS, ColumnMapping, signature
from newsreader.importers.table import Columns
from newsreader.settings.store import Settings

KEY = "import.mappings"
_MOST = 50


def remembered(settings: Settings) -> tuple[tuple[str, ColumnMapping], ...]:
    """Return the mappings that were given before, by the signature of their columns."""
    return tuple((name, ColumnMapping(tuple(pairs.items()))) for name, pairs in _read(settings))


def remember(settings: Settings, columns: Columns) -> None:
    """Keep how a table's columns were taken; the oldest of many is forgotten."""
    own = signature(columns.names)
    kept = [(name, pairs) for name, pairs in _read(settings) if name != own]
    kept = [*kept, (own, dict(columns.mapping.pairs))][-_MOST:]
    settings.put({KEY: json.dumps(dict(kept), ensure_ascii=False)})


def _read(settings: Settings) -> list[tuple[str, Mapping[str, str]]]:
    """Return what the settings hold, as far as it makes sense."""
    try:
        found: object = json.loads(settings.text(KEY) or "{}")
    except (ValueError, RecursionError):
        return []
    kept = cast("dict[str, object]", found) if isinstance(found, dict) else {}
    return [(name, _pairs(value)) for name, value in kept.items()]


def _pairs(value: object) -> Mapping[str, str]:
    pairs = cast("dict[str, object]", value) if isinstance(value, dict) else {}
    return {k: column for k, column in pairs.items() if k in FIELDS and isinstance(column, str)}
