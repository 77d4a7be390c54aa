"""How values lie in rows: spans and people as JSON, times as text."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime

from newsreader.core.issue import Contributor
from newsreader.core.spans import Span

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
# `json.loads` without what it does around: a big issue has 20,000 of these.
_DECODE = json.JSONDecoder().decode


def now() -> str:
    """Return this moment in UTC to the millisecond, ISO 8601 with the `Z` that W3C asks for."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def to_json(value: object) -> str:
    """Write JSON that people can read in the file as it is."""
    return _ENCODER.encode(value)


def spans_to_json(spans: Iterable[Span]) -> str:
    """Write spans as `[[start,end],…]`."""
    # By hand: a big issue has 200,000 of these, and the encoder takes five times as long.
    return f"[{','.join([f'[{span.start},{span.end}]' for span in spans])}]"


def spans_from_json(text: str) -> tuple[Span, ...]:
    """Read what `spans_to_json` wrote."""
    return tuple([Span(start, end) for start, end in _DECODE(text)]) if text != "[]" else ()


def pairs_from_json(text: str) -> tuple[tuple[str, str], ...]:
    """Read a list of pairs of texts."""
    return tuple((first, second) for first, second in json.loads(text))


def contributors_to_json(contributors: Iterable[Contributor]) -> str:
    """Write people as `[[name,role],…]`."""
    return to_json([[person.name, person.role] for person in contributors])


def contributors_from_json(text: str) -> tuple[Contributor, ...]:
    """Read what `contributors_to_json` wrote."""
    return tuple(Contributor(name, role) for name, role in pairs_from_json(text))
