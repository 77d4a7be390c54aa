"""What the formats for citations share: the articles with their keywords, and what is left out."""

from collections.abc import Iterator

from newsreader.core.citation import Citation, citation
from newsreader.core.collection import Collection
from newsreader.core.losses import Loss, LossKind
from newsreader.exporters.losses import left_out
from newsreader.exporters.text_file import TextFile


class Bibliography(TextFile):
    """A file with an entry for every article; its annotations are not in it, their tags are."""

    def losses(self, collection: Collection) -> tuple[Loss, ...]:
        """Return what has no place in a bibliography."""
        return left_out(collection, LossKind.ANNOTATIONS, LossKind.NOTES)


def cited(collection: Collection) -> Iterator[tuple[Citation, tuple[str, ...]]]:
    """Yield every article with its keywords: its own tags, and those of its annotations."""
    for issue in collection.issues:
        for article in issue.articles:
            own = collection.topics.get(article.id, ())
            tags = {tag for annotation in article.annotations for tag in annotation.tags}
            yield citation(article), tuple(sorted({*own, *tags}))
