"""The rows of what was done and of what was deleted, in words."""

from PySide6.QtCore import QLocale

from newsreader.core.deed import Deed
from newsreader.core.discarded import Discarded, DiscardedKind
from newsreader.ui.annotations.labels import when
from newsreader.ui.importing.lines import Line, Row, Tone
from newsreader.ui.operations import operation_name
from newsreader.ui.translation import QT_TRANSLATE_NOOP, translate

_LONGEST = 120
_KINDS = {
    DiscardedKind.ANNOTATION: QT_TRANSLATE_NOOP("Activity", "Annotation"),
    DiscardedKind.TAG: QT_TRANSLATE_NOOP("Activity", "Tag"),
    DiscardedKind.NOTE: QT_TRANSLATE_NOOP("Activity", "Note"),
    DiscardedKind.SEARCH: QT_TRANSLATE_NOOP("Activity", "Saved search"),
    DiscardedKind.STYLE: QT_TRANSLATE_NOOP("Activity", "Style"),
    DiscardedKind.WORD: QT_TRANSLATE_NOOP("Activity", "Word"),
    DiscardedKind.COLLECTION: QT_TRANSLATE_NOOP("Activity", "Collection"),
}


def deed_row(deed: Deed, locale: QLocale) -> Row:
    """Return what was done, to what; who did it when, and to how many things."""
    badge, who = "", deed.author or translate("Activity", "unsigned")
    if deed.taken_back:
        badge = translate("Activity", "undone")
    elif deed.again:
        badge = translate("Activity", "done again")
    things = translate("Activity", "{n} things").format(n=f"{deed.things:,}")
    return (
        Line(_joined(operation_name(deed.name), _quoted(deed.words)), strong=True, badge=badge),
        Line(_joined(when(deed.time, locale), who, things if deed.things > 1 else ""), quiet=True),
    )


def discarded_row(thing: Discarded, locale: QLocale) -> Row:
    """Return what was deleted and what stood on it; who deleted it when."""
    deleted = translate("Activity", "deleted {time}").format(time=when(thing.time, locale))
    kind = translate("Activity", _KINDS[thing.kind])
    return (
        Line(_plain(thing.words) or "—", strong=True, badge=kind, tone=Tone.NEW),
        Line(_joined(_plain(thing.note), deleted, thing.author), quiet=True),
    )


def _quoted(words: str) -> str:
    plain = _plain(words)
    return translate("Activity", "“{words}”").format(words=plain) if plain else ""


def _plain(words: str) -> str:
    """Return words on one line; a list pauses at long ones."""
    return " ".join(words[: 2 * _LONGEST].split())[:_LONGEST]


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
