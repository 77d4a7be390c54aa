"""What the export formats are called, and what they carry, in the interface's language."""

from PySide6.QtCore import QCoreApplication

from newsreader.ui.translation import QT_TRANSLATE_NOOP

FORMAT_TEXTS = (
    QT_TRANSLATE_NOOP("Formats", "Table (CSV)"),
    QT_TRANSLATE_NOOP(
        "Formats", "annotations with paper, date, page, head, quote, note, tags, creator and times"
    ),
    QT_TRANSLATE_NOOP("Formats", "Markdown"),
    QT_TRANSLATE_NOOP("Formats", "articles to read, with marked words, notes and tags"),
    QT_TRANSLATE_NOOP("Formats", "W3C Web Annotation (JSON-LD)"),
    QT_TRANSLATE_NOOP(
        "Formats", "annotations with quotes, positions, notes, tags, styles, creators and times"
    ),
)
"""Titles and promises of the exporters, which know no Qt; a test compares them."""


def format_text(text: str) -> str:
    """Return the words of an exporter in the interface's language."""
    return QCoreApplication.translate("Formats", text)
