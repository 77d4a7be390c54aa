"""An article as others cite it: its particulars, and its line in a list by GB/T 7714."""

from dataclasses import dataclass
from enum import Enum

from newsreader.core.article import ArticleView

_FIRST_WORDS = 20
"""Code points of the text that stand for a headline where none is printed."""
_NOT_WRITERS = ("摄", "图", "编", "校", "译", "制")
"""In the role of a person who did something else than write."""
_MOST = 3
"""Names of writers before the others are left to 等."""


@dataclass(frozen=True, slots=True)
class Citation:
    """The particulars of an article in a newspaper; what is not printed is empty."""

    key: str
    writers: tuple[str, ...]
    agency: str
    title: str
    subtitle: str
    paper: str
    date: str
    number: str
    page: str


class Standard(Enum):
    """An edition of GB/T 7714, by its signs: comma, colon and brackets."""

    GBT_2015 = (", ", ": ", "({})")
    GBT_2025 = ("，", "：", "（{}）")


def citation(article: ArticleView) -> Citation:
    """Return the particulars of an article; its first words where it has no headline."""
    summary, issue = article.summary, article.issue
    title = _line(summary.headline)
    agency = "" if summary.agency == issue.publication else _line(summary.agency)
    return Citation(
        article.id,
        _writers(article),
        agency,
        title or _first_words(article.text),
        _line(summary.subtitle).lstrip("—–-─ ") if title else "",
        _line(issue.publication),
        issue.date or "",
        _line(issue.number),
        str(summary.page),
    )


def cite(article: ArticleView, standard: Standard) -> str:
    """Return an article as an entry of a list of references, of the kind newspaper [N]."""
    comma, colon, brackets = standard.value
    cited = citation(article)
    names = [*cited.writers[:_MOST], *(["等"] if len(cited.writers) > _MOST else [])]
    signed = comma.join(names) or cited.agency
    title = colon.join(part for part in (cited.title, cited.subtitle) if part)
    printed = comma.join(part for part in (cited.paper, cited.date) if part)
    parts = (signed, f"{title}[N]", f"{printed}{brackets.format(cited.page)}")
    return ". ".join(part for part in parts if part) + "."


def _writers(article: ArticleView) -> tuple[str, ...]:
    writers = (
        _line(person.name)
        for person in article.contributors
        if not any(sign in person.role for sign in _NOT_WRITERS)
    )
    return tuple(dict.fromkeys(name for name in writers if name))


def _first_words(text: str) -> str:
    words = _line(text)
    return words if len(words) <= _FIRST_WORDS else f"{words[:_FIRST_WORDS]}…"


def _line(text: str | None) -> str:
    """Return a text as one line without control characters."""
    visible = (character if character.isprintable() else " " for character in text or "")
    return " ".join("".join(visible).split())
