"""Listing what the library holds, and giving an article as it is shown."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from newsreader.core.annotation import Annotation
from newsreader.core.article import ArticleSummary, ArticleView, Mark, reading_blocks
from newsreader.core.errors import BadInputError
from newsreader.core.findings import Finding
from newsreader.core.ids import ArticleId, IssueId
from newsreader.core.issue import Block, IssueSummary, PeriodSummary, PublicationSummary
from newsreader.core.spans import Span
from newsreader.services.dictionary import Dictionary
from newsreader.storage.annotations import Annotations
from newsreader.storage.articles import Articles, StoredArticle
from newsreader.storage.database import Database
from newsreader.storage.dossiers import Dossiers
from newsreader.storage.findings import Findings
from newsreader.storage.issues import Every, Issues

if TYPE_CHECKING:
    from newsreader.core.issue_view import IssueView


class Reading:
    """Answers what the navigator and the article pane ask; changes nothing."""

    def __init__(self, database: Database, dictionary: Dictionary) -> None:
        self._database = database
        self._dictionary = dictionary
        self._issues = Issues(database)
        self._articles = Articles(database)
        self._findings = Findings(database)
        self._annotations = Annotations(database)
        self._dossiers = Dossiers(database)

    def publications(self) -> tuple[PublicationSummary, ...]:
        """Return every paper, the unnamed one first."""
        return self._issues.publications()

    def years(self, publication: str | None) -> tuple[PeriodSummary, ...]:
        """Return the years of which a paper has issues, the undated first."""
        return self._issues.years(publication)

    def months(self, publication: str | None, year: int | None) -> tuple[PeriodSummary, ...]:
        """Return the months of a paper's year."""
        return self._issues.months(publication, year)

    def issues(
        self,
        publication: str | Every | None = Every.ONE,
        year: int | Every | None = Every.ONE,
        month: int | Every | None = Every.ONE,
    ) -> tuple[IssueSummary, ...]:
        """Return issues by paper, date and number; what is left out does not restrict.

        None asks for the issues whose paper is unnamed, or that have no date.
        """
        return self._issues.list(publication, year, month)

    def issue(self, issue_id: IssueId) -> "IssueView":
        """Return an issue; BadInputError if there is none of that id."""
        from newsreader.core.issue_view import IssueView  # noqa: PLC0415  not on the start path

        with self._database.read():
            key = self._issue_key(issue_id)
            return IssueView(
                self._issues.summary(key),
                self._issues.masthead(key),
                self._issues.furniture(key),
                self._findings.of_issue(key),
            )

    def open_doubts(self, issue_id: IssueId) -> int:
        """Return how many doubts about an issue nobody has settled."""
        with self._database.read():
            return self._issues.summary(self._issue_key(issue_id)).findings

    def source_text(self, issue_id: IssueId) -> str:
        """Return the text in which an issue's source spans count; BadInputError if none is there.

        It is the file as decoded or, for formats with markup or columns, what was taken out of it.
        """
        with self._database.read():
            return self._issues.text(self._issue_key(issue_id))

    def articles(self, issue_id: IssueId | None = None) -> tuple[ArticleSummary, ...]:
        """Return the articles of an issue in print order, or those of the whole library."""
        if issue_id is None:
            return self._articles.list()
        with self._database.read():
            return self._articles.list(self._issue_key(issue_id))

    def articles_of(self, ids: Iterable[ArticleId]) -> tuple[ArticleSummary, ...]:
        """Return those of the articles that there are, in print order."""
        return self._articles.listed(ids)

    def homes(self, ids: Iterable[ArticleId]) -> Mapping[str, str]:
        """Return those of some ids that there are, each with the article it is now."""
        return self._dossiers.homes(ids)

    def count(self, ids: Iterable[ArticleId]) -> int:
        """Return how many of the articles there are."""
        return self._articles.count(ids)

    def first_article(self, issue_id: IssueId) -> ArticleId | None:
        """Return the article with which an issue opens; None if it has none."""
        return next((article.id for article in self.articles(issue_id)), None)

    def neighbours(self, article_id: ArticleId) -> tuple[ArticleId | None, ArticleId | None]:
        """Return the articles before and after one in its issue."""
        with self._database.read():
            return self._articles.neighbours(article_id)

    def article(self, article_id: ArticleId) -> ArticleView:
        """Return an article as shown; BadInputError if there is none of that id."""
        with self._database.read():
            stored = self._articles.get(article_id)
            annotations = self._annotations.of_articles([stored.summary.id])
            return _view(
                stored,
                self._issues.summary(stored.issue_key),
                self._articles.blocks(stored.key),
                self._findings.of_article(stored.key),
                annotations.get(stored.summary.id, ()),
            )

    def several(
        self, ids: Sequence[ArticleId], *, with_blocks: bool = True
    ) -> tuple[ArticleView, ...]:
        """Return articles as shown, all at once; one that is gone is left out.

        Without their blocks they come without doubts too, in three quarters of the time.
        """
        with self._database.read():
            found = self._articles.some(ids)
            stored = [found[id_] for id_ in ids if id_ in found]
            keys = [each.key for each in stored]
            issues = {key: self._issues.summary(key) for key in {s.issue_key for s in stored}}
            shown = keys if with_blocks else []
            blocks, findings = self._articles.blocks_of(shown), self._findings.of_articles(shown)
            annotations = self._annotations.of_articles(found)
        return tuple(
            _view(
                each,
                issues[each.issue_key],
                blocks.get(each.key, ()),
                findings.get(each.key, ()),
                annotations.get(each.summary.id, ()),
            )
            for each in stored
        )

    def word_at(self, text: str, offset: int) -> Span:
        """Return the Chinese word around a character; loads the dictionary at first use."""
        return self._dictionary.word_at(text, offset)

    def words(self, text: str) -> tuple[Span, ...]:
        """Return all words of a text, for a window that must not wait; loads the dictionary too."""
        return self._dictionary.words(text)

    def _issue_key(self, issue_id: IssueId) -> int:
        key = self._issues.key(issue_id)
        if key is None:
            raise BadInputError("no-such-issue", id=issue_id)
        return key


def _view(
    stored: StoredArticle,
    issue: IssueSummary,
    blocks: Sequence[Block],
    findings: Sequence[Finding],
    annotations: Iterable[Annotation],
) -> ArticleView:
    return ArticleView(
        stored.summary,
        issue,
        stored.place,
        stored.contributors,
        reading_blocks(blocks),
        stored.text,
        stored.revision,
        _marks(findings, blocks),
        tuple(annotations),
    )


def _marks(findings: Sequence[Finding], blocks: Sequence[Block]) -> tuple[Mark, ...]:
    if not findings:
        return ()
    from newsreader.core.places import Places  # noqa: PLC0415 - a hundredth of the start

    places = Places([blocks])
    placed = ((places.find(finding), finding) for finding in findings)
    marks = [Mark(found.place, finding) for found, finding in placed if found is not None]
    return tuple(sorted(marks, key=lambda mark: mark.place.start))
