"""The dialog that shows what will be imported before it is, and takes decisions about it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from newsreader.core.errors import NewsreaderError
from newsreader.core.masthead import Masthead
from newsreader.core.messages import Language
from newsreader.services.deciding import Decisions, OtherText
from newsreader.services.preparing import IssueState
from newsreader.services.previewing import PreviewedSource
from newsreader.ui.guard import guarded
from newsreader.ui.icons import Icons
from newsreader.ui.importing.drop_dialog import DropDialog
from newsreader.ui.importing.lines import Row
from newsreader.ui.importing.offer import Entry, Offer
from newsreader.ui.importing.preview_parts import PreviewParts
from newsreader.ui.importing.reading import PreviewReader
from newsreader.ui.importing.words import Counts, entry_row
from newsreader.ui.tasks import Tasks
from newsreader.ui.theme import Theme

ARRIVING = 200
"""Milliseconds between two looks at what was read: the list is painted each time."""


@dataclass(frozen=True, slots=True)
class ImportOrder:
    """What a person wants to be imported, and how; `tables` had their columns chosen by hand."""

    paths: tuple[Path, ...]
    decisions: Decisions
    tables: tuple[PreviewedSource, ...]


@dataclass(frozen=True, slots=True)
class Looks:
    """How a preview looks."""

    theme: Theme
    icons: Icons
    language: Language


class PreviewDialog(DropDialog):
    """Lists issues as they are read; emits `ordered` with an ImportOrder."""

    ordered = Signal(object)

    def __init__(
        self, tasks: Tasks, decisions: Decisions, looks: Looks, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("importPreview")
        self.setWindowTitle(self.tr("Import"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.resize(980, 680)
        self.offer = Offer(decisions)
        self.reader = PreviewReader(tasks, decisions, self)
        self.parts = PreviewParts(looks.theme, looks.icons, looks.language, self)
        self._language = looks.language
        self._paths: list[Path] = []
        self._entries: list[Entry] = []
        self._hindrance = ""
        self._note = ""
        self._arriving = QTimer(self)
        self._arriving.setSingleShot(True)
        self._arriving.timeout.connect(self._append)
        self._connect()
        self._refresh()

    def add(self, paths: Sequence[Path]) -> None:
        """Read further files, folders and archives."""
        self._paths += [path for path in paths if path not in self._paths]
        self.reader.start(paths)
        self._refresh()

    def hinder(self, sentence: str) -> None:
        """Say why nothing can be imported."""
        self._hindrance = sentence
        self._refresh()

    def note(self, sentence: str) -> None:
        """Say what else is to be known."""
        self._note = sentence
        self._refresh()

    @property
    def current(self) -> Entry | None:
        """The row that is shown."""
        row = self.parts.list.currentIndex().row()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    @guarded
    def done(self, result: int) -> None:
        """Stop reading before the dialog goes."""
        self.reader.abandon()
        super().done(result)

    def _connect(self) -> None:
        parts, view, reader = self.parts, self.parts.view, self.reader
        self.files_dropped.connect(self.add)
        reader.read.connect(self._take)
        reader.placed.connect(self._place)
        reader.progressed.connect(parts.show_progress)
        reader.finished.connect(self._refresh)
        reader.failed.connect(self._fail)
        parts.stop.clicked.connect(reader.stop)
        parts.list.selectionModel().currentRowChanged.connect(self._show_current)
        parts.buttons.accepted.connect(self._order)
        parts.buttons.rejected.connect(self.reject)
        view.masthead.edited.connect(self._edit)
        view.masthead.checked.connect(self._refresh)
        view.choice.chosen.connect(self._choose)
        view.choice.chosen_for_all.connect(self._choose_for_all)
        view.encoding_chosen.connect(self._use_encoding)
        view.columns.taken.connect(self._use_columns)

    # What is read

    def _take(self, source: PreviewedSource) -> None:
        """Show the first source and each read anew at once, the others a handful at a time."""
        if source.path in self.offer:
            self._replace(source)
        else:
            self.offer.put(source)
            if not self._entries:
                self._append()
            elif not self._arriving.isActive():
                self._arriving.start(ARRIVING)

    def _append(self) -> None:
        """Show what came in since the last time."""
        count = len(self._entries)
        self._entries = list(self.offer.entries())
        self.parts.rows.add_rows([self._row(entry) for entry in self._entries[count:]])
        if self._entries and not count:
            self.parts.list.setCurrentIndex(self.parts.rows.index(0))
        self._check()

    def _replace(self, source: PreviewedSource) -> None:
        """Show a source that was read anew; the row that was chosen stays so if it is there yet."""
        before = self.current
        self.offer.put(source)
        self._refresh()
        keys = [entry.key for entry in self._entries]
        if before is not None:
            again = next((n for n, (path, _) in enumerate(keys) if path == before.key[0]), 0)
            row = keys.index(before.key) if before.key in keys else again
            self.parts.list.setCurrentIndex(self.parts.rows.index(row))
            self._show_current()

    def _place(self, issue: str, standing: tuple[IssueState, str | None]) -> None:
        self.offer.place(issue, standing)  # pyright: ignore[reportArgumentType]
        self._refresh()

    def _fail(self, error: NewsreaderError) -> None:
        self.hinder(error.message(self._language))

    # What is decided

    def _edit(self, masthead: Masthead) -> None:
        if self.current and self.current.issue:
            self.offer.edit(self.current.issue, masthead)
            self.reader.place(self.current.issue, masthead)
            self._refresh()

    def _choose(self, choice: OtherText) -> None:
        if self.current and self.current.issue:
            self.offer.choose(self.current.issue, choice)
            self._refresh()

    def _choose_for_all(self, choice: OtherText) -> None:
        self.offer.choose_all(choice)
        self._refresh()

    def _use_encoding(self, encoding: str) -> None:
        if self.current is not None:
            self.offer.use_encoding(self.current.source, encoding)
            self._read_again([self.current.source])

    def _use_columns(self, taken: dict[str, str]) -> None:
        if self.current and self.current.source.columns:
            self._read_again(self.offer.use_columns(self.current.source.columns, taken))

    def _read_again(self, sources: Sequence[PreviewedSource]) -> None:
        self.reader.decisions = self.offer.decisions
        for source in sources:
            self.reader.again(source)

    def _order(self) -> None:
        order = ImportOrder(tuple(self._paths), self.offer.decisions, tuple(self.offer.tables()))
        self.accept()
        self.ordered.emit(order)

    # What is shown

    def _show_current(self) -> None:
        entry = self.current
        if entry is not None:
            self.parts.view.show_entry(entry, self._other_text(entry))
        self.parts.show_view(entry is not None)
        self._check()

    def _refresh(self) -> None:
        """Follow the offer: words and number of the rows, the sentence below, the button."""
        entries = self._entries = list(self.offer.entries())
        self.parts.show_rows([self._row(entry) for entry in entries])
        if self.current is not None:
            self.parts.view.place(self.current, self._other_text(self.current))
        self._check()

    def _check(self) -> None:
        """Say what there is, and let it be imported if there is anything."""
        entries, rest = self._entries, self.reader.rest
        counted = Counter(entry.standing for entry in entries)
        coming = sum(self.offer.imported(entry) for entry in entries)
        further = bool(rest or self.offer.unread_issues)
        complaint = self.parts.view.masthead.complaint if self.current else ""
        sentence = self._hindrance or complaint
        if not sentence and not self.reader.running and not coming and not further:
            sentence = self.tr("Nothing of this would be imported.")
        found = Counts().summary(counted, rest, self.offer.unread_issues)
        self.parts.show_state(
            "\n".join(filter(None, (found, sentence, self._note))), reading=self.reader.running
        )
        ready = (coming or further) and not self._hindrance and not complaint
        self.parts.show_count(coming, further=further, ready=bool(ready))

    def _row(self, entry: Entry) -> Row:
        return entry_row(entry, self._other_text(entry), self._language)

    def _other_text(self, entry: Entry) -> OtherText:
        decisions = self.offer.decisions
        return decisions.other_text(entry.issue.id) if entry.issue else decisions.rest
