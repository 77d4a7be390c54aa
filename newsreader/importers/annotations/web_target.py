"""Where the targets of a Web Annotation stand: in which article, on which words."""

from collections.abc import Iterator
from dataclasses import replace

from newsreader.core.errors import BadInputError
from newsreader.core.receiving import Entry, ForeignAnnotation, Unusable, Whereabouts
from newsreader.importers.annotations.json_values import (
    Json,
    is_object,
    object_in,
    text_of,
    values_in,
)

_ARTICLE, _ISSUE = "urn:newsreader:article:", "urn:newsreader:issue:"
_DEEPEST = 20
_BYTES = "DataPositionSelector"
"""Counts what no text is made of."""


def targets_of(said: Json) -> list[Json]:
    """Return the targets of an annotation; one that is named only has its name as its source."""
    uri, targets = text_of(said, "uri"), values_in(said.get("target"))
    found = [{"source": each} if isinstance(each, str) else object_in(each) for each in targets]
    return [{"source": uri, **each} if uri else each for each in found if each]


def placed(entry: ForeignAnnotation, target: Json) -> Entry:
    """Return an annotation with the words and offsets that a target names."""
    selectors = [*_selectors(target.get("selector"), 0)]
    quotes = [each for each in selectors if "exact" in each]
    places = [each for each in selectors if "start" in each and text_of(each, "type") != _BYTES]
    words = quotes[0] if quotes else object_in(None)
    quote, start, end = text_of(words, "exact"), None, None
    for each in places[:1]:
        start, end = _offset(each.get("start")), _offset(each.get("end"))
        if start is None or end is None or not 0 <= start <= end:
            details = {"start": each.get("start"), "end": each.get("end")}
            if not quote.strip():
                return Unusable(entry.row, BadInputError("annotation-bad-place", **details), quote)
            start = end = None
    style = text_of(target, "styleClass").removeprefix("style-")
    return replace(
        entry,
        where=_whereabouts(target),
        quote=quote,
        prefix=text_of(words, "prefix"),
        suffix=text_of(words, "suffix"),
        start=start,
        end=end,
        style=entry.style or style,
    )


def _selectors(value: object, depth: int) -> Iterator[Json]:
    """Yield all selectors, those by which others are refined too."""
    for each in values_in(value) if depth < _DEEPEST else ():
        if is_object(each):
            yield each
            for name in ("refinedBy", "item", "items", "members", "default"):
                yield from _selectors(each.get(name), depth + 1)


def _whereabouts(target: Json) -> Whereabouts:
    """Return what a target says about its article, as our own exports do and others may."""
    inner = target.get("source")
    source = object_in(inner) if is_object(inner) else target
    issue = object_in(source.get("schema:isPartOf"))
    named, part = source_of(target), text_of(issue, "id", "@id")
    page = source.get("schema:pageStart")
    return Whereabouts(
        named.removeprefix(_ARTICLE) if named.startswith(_ARTICLE) else "",
        part.removeprefix(_ISSUE) if part.startswith(_ISSUE) else "",
        text_of(issue, "dc:title"),
        text_of(issue, "dc:date"),
        page if isinstance(page, int) else None,
        text_of(source, "dc:title"),
    )


def source_of(target: Json) -> str:
    """Return the address of what a target stands in, or of what it is."""
    inner = target.get("source")
    if is_object(inner):
        return text_of(inner, "id", "@id")
    return text_of(target, "source") or text_of(target, "id", "@id")


def _offset(value: object) -> int | None:
    if isinstance(value, str) and value.isascii() and value.isdigit():
        return int(value[:18])
    return value if isinstance(value, int) and not isinstance(value, bool) else None
