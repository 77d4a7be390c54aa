"""What panes tell each other: one object with signals, so that no pane knows another."""

from PySide6.QtCore import QObject, Signal


class Bus(QObject):
    """Signals between the panes; values are those of `newsreader.core`.

    A controller emits `changed` after each operation of its own; all views refresh from it.
    """

    changed = Signal(object)
    """Changes: an operation was done."""

    notice = Signal(object)
    """NewsreaderError or str: a sentence to show in the window's notice bar."""

    article_requested = Signal(str, object)
    """article id, Span | None: show this article and bring the span into view."""

    issue_requested = Signal(str)
    """issue id: show this issue in the navigator and its first article."""

    review_requested = Signal(str)
    """issue id: put this issue on the review desk."""

    article_shown = Signal(object)
    """ArticleView: what the article pane shows now; None if it shows nothing."""

    place_changed = Signal(str, object)
    """article id, Span: what is selected in the article pane now, empty at the caret."""

    annotation_selected = Signal(str)
    """annotation id, or the empty text for none."""

    hits_changed = Signal(str, object)
    """article id, tuple[Span, ...]: places of a search to mark in this article; empty for none."""

    language_changed = Signal()
    """The interface's language was changed; texts made by hand are made anew."""

    theme_changed = Signal(object)
    """Theme: colours to paint with from now on."""

    zoom_changed = Signal(int)
    """Size of the article's text in per cent."""

    copy_wanted = Signal(object)
    """Path: the library is to become this copy of it; the window closes and opens again."""

    closing = Signal()
    """The window closes: hand unsaved work to `Tasks.write` now; it is finished before the end."""
