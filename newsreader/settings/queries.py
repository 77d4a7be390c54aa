"""What was searched for before, kept in the settings."""

import json
from collections.abc import Sequence
from typing import cast

from newsreader.settings.store import Settings

KEY = "search.earlier"
MOST = 50
_LONGEST = 1_000
"""Code points; what is longer was pasted, and nobody looks for it in a list."""


def earlier_queries(settings: Settings) -> tuple[str, ...]:
    """Return the queries that are kept, the newest first, as far as the file makes sense."""
    try:
        found: object = json.loads(settings.text(KEY) or "[]")
    except (ValueError, RecursionError):
        return ()
    kept = cast("list[object]", found) if isinstance(found, list) else []
    return tuple(query for query in kept if isinstance(query, str))[:MOST]


def keep_queries(settings: Settings, queries: Sequence[str]) -> None:
    """Keep these queries; MachineError if they cannot be saved."""
    settings.put({KEY: json.dumps(queries, ensure_ascii=False)})


def with_query(queries: Sequence[str], query: str) -> tuple[str, ...]:
    """Put a query before the others, unless there is nothing in it or far too much."""
    newest = query.strip()
    if not newest or len(newest) > _LONGEST:
        return tuple(queries)
    return (newest, *(other for other in queries if other != newest))[:MOST]
