"""Counts, contradictions and kept copies in words."""

import json
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale

from newsreader.core.annotation import Style, style_id
from newsreader.core.merging import OF_TEXTS, Conflict, KeptCopy, Merged, MergeReport, Signed
from newsreader.ui.annotations.labels import when
from newsreader.ui.annotations.styles import style_name
from newsreader.ui.importing.lines import Line, Row, Tone
from newsreader.ui.translation import QT_TRANSLATE_NOOP, translate

_LONGEST = 160
_BEFORE = 12
_KINDS = {
    Merged.ISSUES: QT_TRANSLATE_NOOP("Merging", "Issues"),
    Merged.ANNOTATIONS: QT_TRANSLATE_NOOP("Merging", "Annotations"),
    Merged.TAGS: QT_TRANSLATE_NOOP("Merging", "Tags"),
    Merged.NOTES: QT_TRANSLATE_NOOP("Merging", "Notes and replies"),
    Merged.STYLES: QT_TRANSLATE_NOOP("Merging", "Styles"),
    Merged.WORDS: QT_TRANSLATE_NOOP("Merging", "Words of the dictionary"),
    Merged.SEARCHES: QT_TRANSLATE_NOOP("Merging", "Saved searches"),
    Merged.COLLECTIONS: QT_TRANSLATE_NOOP("Merging", "Collections"),
    Merged.PEOPLE: QT_TRANSLATE_NOOP("Merging", "People"),
}
_FIELDS = {
    "note": QT_TRANSLATE_NOOP("Merging", "Note"),
    "style": QT_TRANSLATE_NOOP("Merging", "Style"),
    "anchor": QT_TRANSLATE_NOOP("Merging", "Extent"),
    "deleted": QT_TRANSLATE_NOOP("Merging", "Deletion"),
    "text": QT_TRANSLATE_NOOP("Merging", "Text"),
    "layout": QT_TRANSLATE_NOOP("Merging", "Layout of the issue"),
    "name": QT_TRANSLATE_NOOP("Merging", "Name"),
    "parent": QT_TRANSLATE_NOOP("Merging", "Place in the tree"),
    "color": QT_TRANSLATE_NOOP("Merging", "Colour"),
    "description": QT_TRANSLATE_NOOP("Merging", "Description"),
    "closed": QT_TRANSLATE_NOOP("Merging", "Closed to new tags"),
    "merged": QT_TRANSLATE_NOOP("Merging", "Merged into"),
    "tagged": QT_TRANSLATE_NOOP("Merging", "Tag"),
    "topic": QT_TRANSLATE_NOOP("Merging", "Topic"),
    "member": QT_TRANSLATE_NOOP("Merging", "In the collection"),
    "query": QT_TRANSLATE_NOOP("Merging", "Search"),
    "masthead": QT_TRANSLATE_NOOP("Merging", "Masthead"),
    "identifier": QT_TRANSLATE_NOOP("Merging", "Identifier"),
    "reviewed": QT_TRANSLATE_NOOP("Merging", "Reviewed"),
}


def count_heads() -> tuple[str, str, str]:
    """Return what stands over the numbers of the rows."""
    new, changed = translate("Merging", "New"), translate("Merging", "Changed")
    return new, changed, translate("Merging", "Here already")


def count_rows(report: MergeReport) -> Sequence[tuple[str, int, int, int]]:
    """Return of each kind there is, how much is new, changed, and was here already."""
    rows = [
        (
            translate("Merging", _KINDS[kind]),
            report.added[kind],
            report.updated[kind],
            report.unchanged[kind],
        )
        for kind in Merged
    ]
    return [row for row in rows if any(row[1:])]


def conflict_row(conflict: Conflict, locale: QLocale) -> Row:
    """Return what is contradicted, and both values with who set them when."""
    words = _plain(conflict.words) or translate("Merging", "something without words")
    head = translate("Merging", "“{words}”").format(words=words)
    by_hand = conflict.field in OF_TEXTS
    badge = translate("Merging", "by hand") if by_hand else ""
    holds = translate("Merging", "Holds: {value}")
    other = translate("Merging", "Other: {value}")
    mine, theirs = _values(conflict)
    return (
        Line(f"{_field(conflict)} · {head}", strong=True, badge=badge, tone=Tone.DOUBT),
        Line(_said(holds.format(value=mine), conflict.kept_by, locale)),
        Line(_said(other.format(value=theirs), conflict.other_by, locale)),
    )


def copy_row(copy: KeptCopy, locale: QLocale) -> Row:
    """Return a kept copy: from when it is, and what is not in it."""
    merged = translate("Merging", "Before another library was brought in, {time}")
    replaced = translate("Merging", "Before the library was replaced, {time}")
    head = (merged if copy.before_merge else replaced).format(time=when(copy.time, locale))
    missing = translate("Merging", "Operations since that are not in it: {n}")
    nothing = translate("Merging", "Nothing was done since")
    said = missing.format(n=f"{copy.missing:,}") if copy.missing else nothing
    return Line(head, strong=True), Line(f"{said} · {copy.path.name}", quiet=True)


def _field(conflict: Conflict) -> str:
    """Return what is contradicted: of tags and members, which one, too."""
    name, _, last = conflict.field.partition(":")
    source = _FIELDS.get(name) or _FIELDS.get(last)
    words = translate("Merging", source) if source else conflict.field
    which = conflict.names.get(conflict.field.rpartition(":")[2], "")
    return f"{words} {_plain(which)}" if which else words


def _values(conflict: Conflict) -> tuple[str, str]:
    """Return both values in words; of two texts, the places where they part."""
    kept, other = json.loads(conflict.kept), json.loads(conflict.other)
    match conflict.field:
        case "text":
            at = next((n for n, (a, b) in enumerate(zip(kept, other, strict=False)) if a != b), 0)
            return _around(kept, at), _around(other, at)
        case "layout":
            articles = translate("Merging", "{n} articles")
            return articles.format(n=len(kept)), articles.format(n=len(other))
        case _:
            return _value(conflict, kept), _value(conflict, other)


def _around(text: str, at: int) -> str:
    begin = max(0, at - _BEFORE)
    return ("…" if begin else "") + _plain(text[begin : at + _LONGEST // 2]) + "…"


def _said(shown: str, signed: Signed, locale: QLocale) -> str:
    who = signed.author or translate("Merging", "unsigned")
    return " · ".join((shown, who, when(signed.time, locale))) if signed.time else shown


def _value(conflict: Conflict, value: object) -> str:
    match value:
        case bool():
            yes, no = translate("Merging", "yes"), translate("Merging", "no")
            return yes if value else no
        case None | "":
            return translate("Merging", "nothing")
        case str():
            return _plain(_named(conflict, value))
        case {"quote": str(quote)}:
            return _plain(quote)
        case {**fields}:
            return ", ".join(_changed(conflict, *each) for each in fields.items())
        case _:
            return _plain(str(value))


def _changed(conflict: Conflict, field: str, value: object) -> str:
    """Return a field that was changed in what another deleted."""
    source = _FIELDS.get(field.partition(":")[0]) or _FIELDS.get(field.rpartition(":")[2])
    words = translate("Merging", source) if source else field
    return f"{words} {_value(conflict, value)}"


def _named(conflict: Conflict, value: str) -> str:
    names: Mapping[str, str] = conflict.names
    if conflict.field == "style" and value in [*map(str, Style)]:
        return style_name(style_id(value))
    return names.get(value, value)


def _plain(words: str) -> str:
    return " ".join(words[: 2 * _LONGEST].split())[:_LONGEST]
