"""A composed issue before it is printed: lines that know what they are and what befell them."""

from dataclasses import dataclass, field

HEADLINE = "headline"
BYLINE = "byline"
PARAGRAPH = "paragraph"
SUBHEAD = "subhead"
CAPTION = "caption"

Fields = dict[str, str | int | None]

_PLAIN = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz%"
_WIDE = str.maketrans({sign: chr(ord(sign) + 0xFEE0) for sign in _PLAIN})


@dataclass(eq=False)
class Line:
    """One printed line or paragraph; `before` and `after` are pointers printed within it.

    `faults` names kinds of findings with the line that each refers to.
    """

    role: str
    text: str
    article: int | None = None
    before: str = ""
    after: str = ""
    space_before: bool = False
    faults: list["Fault"] = field(default_factory=list["Fault"])


@dataclass(eq=False)
class Fault:
    """Something that recognition should notice at a line; optional where it may be left."""

    kind: str
    refers_to: Line | None = None
    optional: bool = False
    until: Line | None = None


@dataclass
class TrueArticle:
    """What is printed about an article; a headline of None was lost or never printed.

    A role with `|` in it stands for any of its readings. `credits` are photographers named in
    captions, who may or may not be listed among the people.
    """

    headline: str | None = None
    subtitle: str | None = None
    agency: str | None = None
    people: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    credits: list[str] = field(default_factory=list[str])
    page: int = 1


@dataclass
class Sheet:
    """All lines of an issue in print order, its articles and its masthead's fields."""

    lines: list[Line] = field(default_factory=list[Line])
    articles: dict[int, TrueArticle] = field(default_factory=dict[int, TrueArticle])
    masthead: Fields = field(default_factory=dict[str, str | int | None])
    page: int = 1

    def furniture(self, role: str, *texts: str) -> None:
        """Set lines that belong to no article."""
        self.lines.extend(Line(role, text) for text in texts)

    def begin(self, article: TrueArticle) -> int:
        """Begin an article on the current page and return its number."""
        number = len(self.articles) + 1
        article.page = self.page
        self.articles[number] = article
        return number

    def add(self, article: int, role: str, *texts: str) -> None:
        """Set lines of an article."""
        self.lines.extend(Line(role, text, article) for text in texts)

    def body(self, article: int) -> list[Line]:
        """Return the paragraphs of an article in print order."""
        return [x for x in self.lines if x.article == article and x.role == PARAGRAPH]

    def widen(self) -> None:
        """Print every digit and Latin letter as wide as an ideograph, as early e-texts did."""
        for line in self.lines:
            line.text = line.text.translate(_WIDE)
        for article in self.articles.values():
            article.headline = (article.headline or "").translate(_WIDE) or None
            article.subtitle = (article.subtitle or "").translate(_WIDE) or None
        for name in ("number", "cn"):
            plain = self.masthead.get(name)
            if isinstance(plain, str):
                self.masthead[name] = f"{plain}|{plain.translate(_WIDE)}"
