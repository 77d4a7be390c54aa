"""What all pages of a website are made from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsreader.core.article import ArticleView
from newsreader.core.collection import CollectedIssue, Collection
from newsreader.core.note import Note, Subject, SubjectKind
from newsreader.exporters.highlights import Highlights, highlights
from newsreader.exporters.said import Said, said_of
from newsreader.exporters.taxonomy import Taxonomy, Topic, taxonomy

Place = tuple[CollectedIssue, ArticleView]


@dataclass(frozen=True, slots=True)
class Site:
    """A collection with the number of its annotations, its tags, and notes by their subjects."""

    collection: Collection
    annotations: int
    topics: Taxonomy
    notes: Said
    looks: Highlights

    def articles(self) -> Iterator[Place]:
        """Yield every article with its issue."""
        for issue in self.collection.issues:
            for article in issue.articles:
                yield issue, article

    def notes_on(self, kind: SubjectKind, id_: str) -> Sequence[Note]:
        """Return what was said of something, the oldest first."""
        return self.notes.get(Subject(kind, id_), ())

    def topics_on(self, article: ArticleView) -> list[Topic]:
        """Return the tags that an article carries as a whole."""
        return [self.topics[path] for path in self.collection.topics.get(article.id, ())]


def site_of(collection: Collection) -> Site:
    """Put a collection in order for its pages."""
    known = taxonomy(collection), said_of(collection), highlights(collection)
    return Site(collection, collection.annotations, *known)


def issue_page(issue: CollectedIssue) -> str:
    """Return the path of an issue's page."""
    return f"issues/{issue.issue.id}.html"


def article_page(article: ArticleView) -> str:
    """Return the path of an article's page."""
    return f"articles/{article.id}.html"


def topic_page(topic: Topic) -> str:
    """Return the path of a tag's page."""
    return f"tags/{topic.id}.html"
