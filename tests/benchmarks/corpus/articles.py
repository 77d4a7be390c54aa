"""Issues and articles as a corpus gives them."""

from dataclasses import dataclass, replace

from newsreader.core.issue import Contributor


@dataclass(frozen=True, slots=True)
class Article:
    """An article that nobody wrote; `number` is that of the issue, `page` counts from 1.

    Contributors stand in the byline where there is one, else in the first paragraph.
    """

    publication: str
    date: str
    number: str
    page: int
    kicker: str | None
    headline: str
    subtitle: str | None
    contributors: tuple[Contributor, ...]
    byline: str | None
    paragraphs: tuple[str, ...]

    @property
    def head(self) -> str:
        """The whole printed head, a line each."""
        return "\n".join(filter(None, (self.kicker, self.headline, self.subtitle)))

    @property
    def body(self) -> str:
        """What stands below the head, a line each."""
        lines = self.paragraphs if self.byline is None else (self.byline, *self.paragraphs)
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Issue:
    """An issue of one day, with its articles in print order."""

    publication: str
    date: str
    number: str
    pages: int
    articles: tuple[Article, ...]

    def cut(self, articles: int) -> "Issue":
        """Return it with its first articles alone."""
        return replace(self, articles=self.articles[:articles])
