"""The right side of a preview: everything about the issue that is chosen on the left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.messages import Language
from newsreader.services.deciding import OtherText
from newsreader.services.previewing import PreviewedIssue, PreviewedSource
from newsreader.ui.icons import Icons
from newsreader.ui.importing.columns_form import ColumnsForm
from newsreader.ui.importing.lines import LinesModel, lines_list
from newsreader.ui.importing.masthead_form import MastheadForm
from newsreader.ui.importing.offer import Entry
from newsreader.ui.importing.other_text import OtherTextChoice
from newsreader.ui.importing.words import article_row, doubt_row, sentence_of, title_of
from newsreader.ui.theme import Theme

ENCODING_SAMPLE = 24


class IssueView(QWidget):
    """Masthead, articles, doubts, text, columns and encoding of one row."""

    encoding_chosen = Signal(str)
    """Name of the encoding in which the source shall be read."""

    def __init__(self, theme: Theme, icons: Icons, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self._title = QLabel(self)
        self.sentence = QLabel(self)
        self.choice = OtherTextChoice(self)
        self.encoding = QComboBox(self)
        self.masthead = MastheadForm(icons, self)
        self.tabs = QTabWidget(self)
        self.articles = lines_list(theme, self.tr("Articles"), self)
        self.doubts = lines_list(theme, self.tr("Doubts"), self)
        self.text = QPlainTextEdit(self)
        self.columns = ColumnsForm(self)
        self._encoding_row = QWidget(self)
        self._lay_out()

    def show_entry(self, entry: Entry, other_text: OtherText) -> None:
        """Show a row; what does not concern it is hidden."""
        issue, source = entry.issue, entry.source
        self.place(entry, other_text)
        self._show_encodings(source)
        self.masthead.setVisible(issue is not None)
        self.masthead.show_masthead(issue.masthead if issue else entry.masthead, entry.masthead)
        self._show_tabs(issue, source)

    def place(self, entry: Entry, other_text: OtherText) -> None:
        """Say what will become of it."""
        self._title.setText(title_of(entry))
        self.sentence.setText(sentence_of(entry, self._language))
        asked = entry.issue is not None and entry.existing not in (None, entry.issue.id)
        self.choice.setVisible(asked)
        self.choice.show_choice(other_text)

    def _show_encodings(self, source: PreviewedSource) -> None:
        self._encoding_row.setVisible(bool(source.encodings))
        self.encoding.clear()
        for candidate in source.encodings:
            sample = candidate.sample[:ENCODING_SAMPLE]
            self.encoding.addItem(f"{candidate.encoding}:  {sample}", candidate.encoding)
        self.encoding.setCurrentIndex(self.encoding.findData(source.encoding))

    def _show_tabs(self, issue: PreviewedIssue | None, source: PreviewedSource) -> None:
        articles = issue.articles if issue else ()
        doubts = issue.doubts if issue else ()
        _model(self.articles).set_rows([article_row(article) for article in articles])
        _model(self.doubts).set_rows([doubt_row(doubt, self._language) for doubt in doubts])
        self.text.setPlainText((issue.beginning + ("…" if issue.cut else "")) if issue else "")
        self.columns.show_columns(source)
        for page, title, shown in (
            (self.articles, self.tr("Articles (%n)", "", len(articles)), issue is not None),
            (self.doubts, self.tr("Doubts (%n)", "", len(doubts)), bool(doubts)),
            (self.text, self.tr("Text"), issue is not None),
            (self.columns, self.tr("Columns"), source.columns is not None),
        ):
            number = self.tabs.indexOf(page)
            self.tabs.setTabText(number, title)
            self.tabs.setTabVisible(number, shown)
        self.tabs.setVisible(issue is not None or source.columns is not None)

    def _lay_out(self) -> None:
        font = self._title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self._title.setFont(font)
        for label in (self._title, self.sentence):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Parts of the issue"))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Beginning of the text"))
        self.text.setTabChangesFocus(True)
        for page in (self.articles, self.doubts, self.text, self.columns):
            self.tabs.addTab(page, page.accessibleName())
        label = QLabel(self.tr("&Encoding:"), self)
        label.setBuddy(self.encoding)
        self.encoding.setPlaceholderText(self.tr("Choose"))
        self.encoding.setAccessibleName(self.tr("Encoding"))
        self.encoding.activated.connect(self._choose_encoding)
        row = QHBoxLayout(self._encoding_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label)
        row.addWidget(self.encoding, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 0, 0, 0)
        layout.setSpacing(10)
        for widget in (self._title, self.sentence, self.choice, self._encoding_row, self.masthead):
            layout.addWidget(widget)
        layout.addWidget(self.tabs, 1)
        layout.addStretch(0)

    def _choose_encoding(self) -> None:
        self.encoding_chosen.emit(self.encoding.currentData())


def _model(view: object) -> LinesModel:
    return view.model()  # pyright: ignore[reportAttributeAccessIssue]
