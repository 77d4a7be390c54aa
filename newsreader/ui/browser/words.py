"""Words of the list of all annotations, in the interface's language."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from newsreader.core.anchor import AnchorState
from newsreader.core.browsing import Grouping, GroupValue, IssueName, Listed, Sorting
from newsreader.core.style import OwnStyle
from newsreader.ui.annotations.labels import when
from newsreader.ui.annotations.styles import style_name
from newsreader.ui.navigator.labels import full_date
from newsreader.ui.translation import translate


def grouping_name(grouping: Grouping) -> str:
    """Return what a grouping is called."""
    return {
        Grouping.NONE: translate("Browser", "Nothing"),
        Grouping.ISSUE: translate("Browser", "Issue"),
        Grouping.DATE: translate("Browser", "Day of annotating"),
        Grouping.TAG: translate("Browser", "Tag"),
        Grouping.PERSON: translate("Browser", "Person"),
        Grouping.STYLE: translate("Browser", "Style"),
        Grouping.STATE: translate("Browser", "State"),
    }[grouping]


def sorting_name(sorting: Sorting) -> str:
    """Return what an order is called."""
    return {
        Sorting.PLACE: translate("Browser", "Place of print"),
        Sorting.NEWEST: translate("Browser", "Newest first"),
        Sorting.OLDEST: translate("Browser", "Oldest first"),
        Sorting.CHANGED: translate("Browser", "Last changed first"),
    }[sorting]


def state_name(state: AnchorState) -> str:
    """Return what a state is called."""
    return {
        AnchorState.ANCHORED: translate("Browser", "On its words"),
        AnchorState.UNCERTAIN: translate("Browser", "To be checked"),
        AnchorState.UNANCHORED: translate("Browser", "Without its words"),
    }[state]


def group_title(
    grouping: Grouping, value: GroupValue, locale: QLocale, own: Sequence[OwnStyle] = ()
) -> str:
    """Return what the annotations of a group share."""
    match value:
        case IssueName():
            return _issue(value, locale)
        case AnchorState():
            return state_name(value)
        case str() if grouping is Grouping.STYLE:
            return style_name(value, own)
        case None:
            return translate("Browser", "Without a tag")
        case _ if grouping is Grouping.DATE:
            return full_date(value, locale)
        case _:
            return value or translate("Browser", "Without a name")


def count_line(found: int, total: int, locale: QLocale) -> str:
    """Say how many of all annotations are listed."""
    some, every = locale.toString(found), locale.toString(total)
    if found == total:
        one = translate("Browser", "1 annotation")
        return one if total == 1 else translate("Browser", "{n} annotations").format(n=every)
    return translate("Browser", "{found} of {total} annotations").format(found=some, total=every)


def place(row: Listed, locale: QLocale) -> tuple[str, str]:
    """Return where an annotation stands, in two lines."""
    page = translate("Navigator", "p. {page}").format(page=row.page)
    first = (row.publication or "", full_date(row.date, locale))
    head = row.headline or translate("Navigator", "Article without a head")
    return " · ".join(filter(None, first)), f"{page} · {head}"


def maker(row: Listed, locale: QLocale) -> tuple[str, str]:
    """Return who annotated, and when."""
    name = row.annotation.creator or translate("Browser", "Without a name")
    return name, when(row.annotation.created, locale)


def answers(row: Listed) -> str:
    """Say how often a note was answered; nothing if it was not."""
    if not row.answers:
        return ""
    one = translate("Browser", "1 reply")
    return one if row.answers == 1 else translate("Browser", "{n} replies").format(n=row.answers)


def described(row: Listed, locale: QLocale, own: Sequence[OwnStyle] = ()) -> str:
    """Return a row as one line to be read out."""
    annotation = row.annotation
    parts = (
        f"“{' '.join(annotation.anchor.quote.split())}”",
        style_name(annotation.style, own),
        "" if annotation.state is AnchorState.ANCHORED else state_name(annotation.state),
        annotation.note,
        answers(row),
        "、".join(annotation.tags),
        *place(row, locale),
        *maker(row, locale),
    )
    return " — ".join(filter(None, parts))


def _issue(name: IssueName, locale: QLocale) -> str:
    number = translate("Navigator", "No. {number}").format(number=name.number)
    parts = (
        name.publication or translate("Navigator", "Paper without a name"),
        full_date(name.date, locale) or translate("Navigator", "Without a date"),
        number if name.number else "",
    )
    return " · ".join(filter(None, parts))
