"""The line over the article: paper, date, page, where it comes from and who made it."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtWidgets import QLabel, QWidget

from newsreader.core.article import ArticleView

SEPARATOR = " · "


def source_line(view: ArticleView, locale: QLocale) -> str:
    """Return paper, date and page of an article, as one cites it."""
    page = QCoreApplication.translate("Article", "Page {n}").format(n=view.summary.page)
    parts = (view.issue.publication, _date(view.issue.date, locale), page)
    return SEPARATOR.join(part for part in parts if part)


def people_line(view: ArticleView) -> str:
    """Return agency, place and people of an article as printed, the role before the names."""
    roles: dict[str, list[str]] = {}
    for person in view.contributors:
        roles.setdefault(person.role, []).append(person.name)
    people = (f"{role} {'、'.join(names)}".strip() for role, names in roles.items())
    agency = view.summary.agency if view.summary.agency != view.issue.publication else None
    return SEPARATOR.join(part for part in (agency, view.place, *people) if part)


class HeaderLine(QLabel):
    """Shows both lines as one, in plain text, cut at the window's edge by Qt's word wrap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("articleHeader")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def show_article(self, view: ArticleView, locale: QLocale) -> None:
        """Name the article's origin."""
        lines = (source_line(view, locale), people_line(view))
        self.setText(SEPARATOR.join(line for line in lines if line))


def _date(iso: str | None, locale: QLocale) -> str:
    """Return a date with its real weekday; one that does not exist as it is."""
    date = QDate.fromString(iso or "", Qt.DateFormat.ISODate)
    return locale.toString(date, QLocale.FormatType.LongFormat) if date.isValid() else iso or ""
