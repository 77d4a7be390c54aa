"""What the formats for citations share: the articles with their keywords, and what is left out."""

from collections.abc import Iterator

from newsreader.core.citation import Citation, citation
from newsreader.core.collection import Collection
from newsreader.core.losses import Loss, LossKind
from newsreader.exporters.losses import OF_COLLECTION, OF_TAGS, has_agency
from newsreader.exporters.text_file import TextFile


class Bibliography(TextFile):
    """A file with an entry for every article; its annotations are not in it, their tags are."""

    keeps_order = True
    leaves_out = (
        LossKind.ANNOTATIONS,
        LossKind.TEXTS,
        LossKind.DATELINES,
        LossKind.KICKERS,
        LossKind.ARTICLE_NOTES,
        LossKind.ISSUE_NOTES,
        LossKind.TAG_NOTES,
        *OF_TAGS,
        *OF_COLLECTION,
    )

    def losses(self, collection: Collection) -> tuple[Loss, ...]:
        """Return how many agencies gave way to writers."""
        return hidden_agencies(collection)


def hidden_agencies(collection: Collection) -> tuple[Loss, ...]:
    """Return of how many articles the agency is not cited, because writers are."""
    articles = (article for issue in collection.issues for article in issue.articles)
    count = sum(has_agency(each) and bool(citation(each).writers) for each in articles)
    return (Loss(LossKind.AGENCIES, count),) if count else ()


def cited(collection: Collection) -> Iterator[tuple[Citation, tuple[str, ...]]]:
    """Yield every article with its keywords: its own tags, and those of its annotations."""
    for issue in collection.issues:
        for article in issue.articles:
            own = collection.topics.get(article.id, ())
            tags = {tag for annotation in article.annotations for tag in annotation.tags}
            yield citation(article), tuple(sorted({*own, *tags}))
