"""Words about annotations, in the interface's language."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Annotation
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


def quiet_line(annotation: Annotation, locale: QLocale) -> str:
    """Return the line under an annotation: whether it lost its words, when it was made, by whom."""
    lost = QCoreApplication.translate("Annotations", "Its words are no longer in the text")
    unsure = QCoreApplication.translate("Annotations", "Its place is uncertain")
    states = {AnchorState.UNANCHORED: lost, AnchorState.UNCERTAIN: unsure}
    parts = (
        states.get(annotation.state, ""),
        when(annotation.created, locale),
        annotation.creator,
    )
    return " · ".join(part for part in parts if part)


def spoken(annotation: Annotation) -> str:
    """Return an annotation as one line of words: quote, style, note, tags."""
    quote = annotation.anchor.quote.replace("\n", " ")
    parts = (
        f"“{quote}”",
        style_name(annotation.style),
        annotation.note,
        "、".join(annotation.tags),
    )
    return " — ".join(part for part in parts if part)
