"""The dialog that says how many places would be marked, and asks how."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.annotation import Style
from newsreader.core.ids import ArticleId
from newsreader.core.marking import PLACES, FoundPlaces, Mark
from newsreader.core.spans import Span
from newsreader.ui.actions import Actions
from newsreader.ui.annotations.editor import StyleButton
from newsreader.ui.annotations.styles import STYLE_KEYS
from newsreader.ui.annotations.tags_asked import TagsAsked
from newsreader.ui.dialogs.buttons import button_box
from newsreader.ui.marking.preview import PlacesList
from newsreader.ui.tab_order import tab_through

MANY = 1_000
"""More articles than these are named in a warning."""


@dataclass(frozen=True, slots=True)
class MarkOffer:
    """What was searched for, how many articles fit, which are chosen; `tagging` asks for tags.

    With a `text`, words that were selected in it are meant, and the article chosen is its own.
    """

    query: str
    total: int
    chosen: tuple[ArticleId, ...]
    tagging: bool
    text: str | None = None


class MarkDialog(QDialog):
    """Asks for a scope, a style and tags; OK waits until the places were counted."""

    scope_changed = Signal(object)
    """tuple of article ids: count in these only; None for all that fit."""

    found = Signal(object)
    """tuple of Span: the places in the article in which words were selected."""

    ordered = Signal(object, object)
    """FoundPlaces, Mark: what is to be done."""

    def __init__(self, offer: MarkOffer, actions: Actions, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._offer = offer
        self._found: FoundPlaces | None = None
        self.setWindowTitle(self._title())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(480)
        self.all, self.chosen = QRadioButton(self), QRadioButton(self)
        self.tags = TagsAsked(self.tr("Tags"), self.tr("Add a tag"), self)
        self.places = PlacesList(self)
        self._group = QButtonGroup(self)
        made = [StyleButton(actions[key], self) for key in STYLE_KEYS if actions[key].isVisible()]
        self.styles = {button.highlight: button for button in made}
        self._counted, self._warning = QLabel(self), QLabel(self)
        self._buttons = button_box(self)
        self._lay_out()
        self._fill()
        self._connect()
        self._check()

    @property
    def ok(self) -> QPushButton:
        """The button that marks."""
        return self._buttons.button(QDialogButtonBox.StandardButton.Ok)

    @property
    def counted(self) -> str:
        """What it says about the places."""
        return self._counted.text()

    @property
    def warning(self) -> str:
        """What is to be thought of, if anything."""
        return self._warning.text()

    @property
    def articles(self) -> tuple[ArticleId, ...] | None:
        """The articles meant; None for all that fit."""
        return self._offer.chosen if self.chosen.isChecked() else None

    @property
    def spans(self) -> tuple[Span, ...]:
        """The places in the article in which words were selected, if they are meant."""
        found, here = self._found, self._offer.text is not None and self.chosen.isChecked()
        return found.articles[0].spans if found and found.articles and here else ()

    def show_found(self, found: FoundPlaces | None) -> None:
        """Say how many places there are; None while they are counted."""
        self._found = found
        self._list_places()
        self._check()

    def _title(self) -> str:
        if self._offer.text is not None:
            return self.tr("Highlight Every Occurrence")
        return self.tr("Tag Places") if self._offer.tagging else self.tr("Highlight Places")

    def _list_places(self) -> None:
        """List the places of the article; those of the whole library are counted only."""
        text = self._offer.text
        self.places.setVisible(text is not None and self.chosen.isChecked())
        if text is not None:
            self.places.show_places(text, self.spans)
            self.found.emit(self.spans)

    def _mark(self) -> Mark:
        style = next(style for style, button in self.styles.items() if button.isChecked())
        return Mark(style, self.tags.tags)

    def _check(self) -> None:
        """Say what would be done, and let OK be pressed once it can be."""
        found = self._found
        self.ok.setEnabled(
            found is not None
            and found.complete
            and bool(found.places)
            and not (self._offer.tagging and self.tags.is_empty)
        )
        self._counted.setText(self._count() if found else self.tr("Counting the places…"))
        many = found is not None and found.complete and len(found.articles) > MANY
        text = self.tr("These are more than {n} articles; one Undo takes all marks back.")
        self._warning.setText(text.format(n=f"{MANY:,}") if many else "")
        self._warning.setVisible(many)

    def _count(self) -> str:
        found = self._found or FoundPlaces((), complete=True)
        if not found.complete:
            text = self.tr("These are more than {n} places. Narrow the search, or choose articles.")
            return text.format(n=f"{PLACES:,}")
        if not found.places:
            return self.tr("The query names no words that stand in the text of these articles.")
        counts = {"places": f"{found.places:,}", "articles": f"{len(found.articles):,}"}
        return self.tr("Places: {places}, in articles: {articles}").format(**counts)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        scopes = QVBoxLayout()
        for button in (self.all, self.chosen):
            scopes.addWidget(button)
        styles = QHBoxLayout()
        for style, button in self.styles.items():
            button.retranslate()
            button.setChecked(style == Style.YELLOW)
            self._group.addButton(button)
            styles.addWidget(button)
        styles.addStretch(1)
        form.addRow(self.tr("Where:"), scopes)
        form.addRow(self.tr("Style:"), styles)
        form.addRow(self.tr("Tags:"), self.tags)
        tab_through(self.all, self.chosen, *self.styles.values(), self.tags.field, self.places)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(12)
        layout.addLayout(form)
        for label in (self._counted, self._warning):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            layout.addWidget(label)
        layout.insertWidget(2, self.places, 1)
        layout.addWidget(self._buttons)

    def _fill(self) -> None:
        offer = self._offer
        everything = self.tr("All articles found for “{query}”: {n}")
        self.all.setText(everything.format(query=_short(offer.query), n=f"{offer.total:,}"))
        self.chosen.setText(
            self.tr("The articles chosen in the list: {n}").format(n=f"{len(offer.chosen):,}")
        )
        self.chosen.setEnabled(bool(offer.chosen))
        if offer.text is not None:
            self.all.setText(self.tr("The whole library"))
            self.chosen.setText(self.tr("This article"))
        several = len(offer.chosen) > 1 or offer.text is not None
        (self.chosen if several else self.all).setChecked(True)
        ok = self._buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("Tag") if offer.tagging else self.tr("Highlight"))
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        (self.tags if offer.tagging else self.styles[Style.YELLOW]).setFocus()

    def _connect(self) -> None:
        self.chosen.toggled.connect(self._change_scope)
        self.tags.changed.connect(self._check)
        self.tags.ended.connect(self._end)
        self._buttons.accepted.connect(self._order)
        self._buttons.rejected.connect(self.reject)

    def _change_scope(self) -> None:
        self.show_found(None)
        self.scope_changed.emit(self.articles)

    def _end(self) -> None:
        if self.ok.isEnabled():
            self._order()

    def _order(self) -> None:
        self.tags.finish()
        self.ordered.emit(self._found, self._mark())
        self.accept()


def _short(query: str) -> str:
    return query if len(query) <= 24 else query[:23] + "…"
