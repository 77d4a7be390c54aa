"""What the formats for citations share: the articles with their keywords, and what is left out."""

from collections.abc import Iterator

from newsreader.core.citation import Citation, citation
from newsreader.core.collection import Collection
from newsreader.core.losses import LossKind
from newsreader.exporters.losses import OF_COLLECTION, OF_TAGS
from newsreader.exporters.text_file import TextFile


class Bibliography(TextFile):
    """A file with an entry for every article; its annotations are not in it, their tags are."""

    keeps_order = True
    leaves_out = (
        LossKind.ANNOTATIONS,
        LossKind.TEXTS,
        LossKind.ARTICLE_NOTES,
        LossKind.ISSUE_NOTES,
        LossKind.TAG_NOTES,
        *OF_TAGS,
        *OF_COLLECTION,
    )


def cited(collection: Collection) -> Iterator[tuple[Citation, tuple[str, ...]]]:
    """Yield every article with its keywords: its own tags, and those of its annotations."""
    for issue in collection.issues:
        for article in issue.articles:
            own = collection.topics.get(article.id, ())
            tags = {tag for annotation in article.annotations for tag in annotation.tags}
            yield citation(article), tuple(sorted({*own, *tags}))
