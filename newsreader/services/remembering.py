"""Which columns of a table hold what, kept in the settings for the next table of the same kind."""

import json
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import cast

from newsreader.importers.annotations.columns import FIELDS as ANNOTATION_FIELDS
from newsreader.importers.annotations.columns import Pairs
from newsreader.importers.mapping import FIELDS, ColumnMapping, signature
from newsreader.importers.table import Columns
from newsreader.settings.store import Settings

KEY, ANNOTATIONS_KEY = "import.mappings", "import.annotationMappings"
_MOST = 50


def remembered(settings: Settings) -> tuple[tuple[str, ColumnMapping], ...]:
    """Return the mappings that were given before, by the signature of their columns."""
    return tuple(
        (name, ColumnMapping(tuple(_known(pairs, pairs, FIELDS).items())))
        for name, pairs in _read(settings, KEY)
    )


def remember(settings: Settings, columns: Columns) -> None:
    """Keep how a table's columns were taken; the oldest of many is forgotten."""
    _put(settings, KEY, columns.names, columns.mapping.pairs)


def remembered_fields(settings: Settings) -> tuple[tuple[str, Pairs], ...]:
    """Return what columns of annotations were taken for before, by their signature."""
    fields = {"", *ANNOTATION_FIELDS}
    return tuple(
        (name, tuple(_known(pairs, pairs.values(), fields).items()))
        for name, pairs in _read(settings, ANNOTATIONS_KEY)
    )


def remember_fields(settings: Settings, pairs: Pairs) -> None:
    """Keep what each column of a table of annotations was taken for."""
    _put(settings, ANNOTATIONS_KEY, [column for column, _ in pairs], pairs)


def _put(settings: Settings, key: str, names: Sequence[str], pairs: Pairs) -> None:
    own = signature(names)
    kept = [(name, known) for name, known in _read(settings, key) if name != own]
    kept = [*kept, (own, dict(pairs))][-_MOST:]
    settings.put({key: json.dumps(dict(kept), ensure_ascii=False)})


def _read(settings: Settings, key: str) -> list[tuple[str, Mapping[str, str]]]:
    """Return what the settings hold, as far as it makes sense."""
    try:
        found: object = json.loads(settings.text(key) or "{}")
    except (ValueError, RecursionError):
        return []
    kept = cast("dict[str, object]", found) if isinstance(found, dict) else {}
    return [(name, _pairs(value)) for name, value in kept.items()]


def _pairs(value: object) -> Mapping[str, str]:
    pairs = cast("dict[str, object]", value) if isinstance(value, dict) else {}
    return {name: each for name, each in pairs.items() if isinstance(each, str)}


def _known(
    pairs: Mapping[str, str], fields: Iterable[str], known: Container[str]
) -> Mapping[str, str]:
    """Return the pairs whose field there is in this version of the program."""
    return {name: pairs[name] for name, field in zip(pairs, fields, strict=True) if field in known}
