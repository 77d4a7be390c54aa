"""Words about annotations, in the interface's language."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Annotation
from newsreader.core.style import OwnStyle
from newsreader.ui.annotations.styles import style_name


def count_line(count: int) -> str:
    """Say how many annotations there are."""
    if count == 1:
        return QCoreApplication.translate("Annotations", "1 annotation")
    return QCoreApplication.translate("Annotations", "{n} annotations").format(n=count)


def when(iso: str, locale: QLocale) -> str:
    """Return a stored time in the person's own time zone and form."""
    time = QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return locale.toString(time, QLocale.FormatType.ShortFormat) if time.isValid() else iso


def replies_line(count: int) -> str:
    """Say how often a note was answered; nothing if it was not."""
    if count == 1:
        return QCoreApplication.translate("Annotations", "1 reply")
    many = QCoreApplication.translate("Annotations", "{n} replies")
    return many.format(n=count) if count else ""


def quiet_line(annotation: Annotation, locale: QLocale, replies: int = 0) -> str:
    """Return the line under an annotation: its state, answers, when it was made, by whom."""
    lost = QCoreApplication.translate("Annotations", "Its words are no longer in the text")
    unsure = QCoreApplication.translate("Annotations", "Its place is uncertain")
    states = {AnchorState.UNANCHORED: lost, AnchorState.UNCERTAIN: unsure}
    parts = (
        states.get(annotation.state, ""),
        replies_line(replies),
        when(annotation.created, locale),
        annotation.creator,
    )
    return " · ".join(part for part in parts if part)


def spoken(
    annotation: Annotation, own: Sequence[OwnStyle] = (), replies: int = 0, by: str = ""
) -> str:
    """Return an annotation as one line: quote, style, note, answers, tags, and who made it."""
    quote = annotation.anchor.quote.replace("\n", " ")
    parts = (
        f"“{quote}”",
        style_name(annotation.style, own),
        annotation.note,
        replies_line(replies),
        "、".join(annotation.tags),
        by,
    )
    return " — ".join(part for part in parts if part)
