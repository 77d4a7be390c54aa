"""Words about annotations, in the interface's language."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Annotation
from newsreader.core.style import OwnStyle
from newsreader.ui.annotations.styles import style_name

READ_OUT = 200
"""So many characters of a quote or a note are read out in a list; the editor has all."""


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
    if not count:
        return ""
    if count == 1:
        return QCoreApplication.translate("Annotations", "1 reply")
    return QCoreApplication.translate("Annotations", "{n} replies").format(n=count)


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
    quote, note = _begun(annotation.anchor.quote.replace("\n", " ")), _begun(annotation.note)
    answers, tags = replies_line(replies), "、".join(annotation.tags)
    parts = [f"“{quote}”", style_name(annotation.style, own), note, answers, tags, by]
    return " — ".join(filter(None, parts))


def _begun(words: str) -> str:
    """Return what is read out of a long text in a list: its beginning."""
    return words if len(words) <= READ_OUT else words[:READ_OUT] + "…"
