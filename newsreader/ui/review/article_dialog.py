"""A small dialog for an article's head parts, people, agency, place and page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.issue import HEAD_ROLES, BlockRole, Contributor
from newsreader.core.reshaping.articles import ArticleEdit
from newsreader.core.review import ReviewedArticle
from newsreader.ui.dialogs.buttons import button_box
from newsreader.ui.review.words import role_name


def head_of(article: ReviewedArticle, role: BlockRole) -> tuple[str, bool]:
    """Return what a head part says, and whether it is printed."""
    shown = [each for each in article.blocks if each.role is role and each.place is not None]
    printed = [each for each in shown if each.block.spans]
    found = next(iter(printed or shown), None)
    return (found.block.text, bool(printed)) if found else ("", False)


class People(QWidget):
    """A row of name and role for each person, and one to fill in."""

    def __init__(self, people: tuple[Contributor, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[tuple[QLineEdit, QLineEdit]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        for person in people:
            self._add(person.name, person.role)
        self._add()

    def contributors(self) -> tuple[Contributor, ...]:
        """Return the people named; a row without a name is nobody."""
        found = ((name.text().strip(), role.text().strip()) for name, role in self._rows)
        return tuple(Contributor(name, role) for name, role in found if name)

    @property
    def fields(self) -> list[tuple[QLineEdit, QLineEdit]]:
        """The fields for name and role, row by row."""
        return self._rows

    def _add(self, name: str = "", role: str = "") -> None:
        fields = QLineEdit(name, self), QLineEdit(role, self)
        for field, words in zip(fields, (self.tr("Name"), self.tr("Role")), strict=True):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
        fields[0].textEdited.connect(self._grow)
        row = QHBoxLayout()
        row.addWidget(fields[0], 3)
        row.addWidget(fields[1], 2)
        self._column.addLayout(row)
        self._rows.append(fields)

    def _grow(self) -> None:
        """Offer another row once the last one is begun."""
        if self._rows[-1][0].text():
            self._add()


class ArticleDialog(QDialog):
    """Edits what stands over an article and who made it; emits `ordered` if any of it changed."""

    ordered = Signal(object)
    """ArticleEdit."""

    def __init__(self, article: ReviewedArticle, parent: QWidget) -> None:
        super().__init__(parent)
        self._article = article
        self.setWindowTitle(self.tr("Head and People"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(480)
        self._given = {role: head_of(article, role) for role in HEAD_ROLES}
        self.heads = {role: QLineEdit(self._given[role][0], self) for role in HEAD_ROLES}
        self.people = People(article.contributors, self)
        self.agency = QLineEdit(article.summary.agency or "", self)
        self.place = QLineEdit(article.place or "", self)
        self.page = QSpinBox(self)
        self.page.setRange(1, 9999)
        self.page.setValue(article.summary.page)
        self._warning = QLabel(self)
        self._buttons = button_box(self)
        self.ok: QPushButton = self._buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self._check()

    def edit(self) -> ArticleEdit:
        """Return what is wanted."""
        heads = ((role, " ".join(field.text().split())) for role, field in self.heads.items())
        return ArticleEdit(
            self.page.value(),
            self.agency.text().strip() or None,
            self.place.text().strip() or None,
            self.people.contributors(),
            tuple((role, text) for role, text in heads if text != self._given[role][0]),
        )

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for role in (BlockRole.KICKER, BlockRole.HEADLINE, BlockRole.SUBTITLE):
            form.addRow(role_name(role), self.heads[role])
            self.heads[role].textChanged.connect(self._check)
        form.addRow(self.tr("People"), self.people)
        form.addRow(self.tr("Agency"), self.agency)
        form.addRow(self.tr("Place"), self.place)
        form.addRow(self.tr("Page"), self.page)
        self._warning.setWordWrap(True)
        self._buttons.accepted.connect(self._order)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(14)
        layout.addLayout(form)
        layout.addWidget(self._warning)
        layout.addWidget(self._buttons)

    def _check(self) -> None:
        """Hold OK back while a printed head is emptied: it can only be corrected."""
        emptied = any(
            printed and not self.heads[role].text().strip()
            for role, (_, printed) in self._given.items()
        )
        self.ok.setEnabled(not emptied)
        words = self.tr(
            "A printed head can be corrected, not emptied: give its block another role."
        )
        self._warning.setText(words if emptied else "")
        self._warning.setVisible(emptied)

    def _order(self) -> None:
        edit, now = self.edit(), self._article
        said = now.summary.page, now.summary.agency, now.place, now.contributors
        if edit != ArticleEdit(*said):
            self.ordered.emit(edit)
        self.accept()
