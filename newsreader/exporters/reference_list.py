"""A list of references by GB/T 7714, numbered in the order of print, to paste into a paper."""

from collections.abc import Iterator

from newsreader.core.citation import Standard, cite
from newsreader.core.collection import Collection
from newsreader.core.losses import Loss, LossKind
from newsreader.core.reports import ExportFormat
from newsreader.exporters.citations import hidden_agencies
from newsreader.exporters.losses import OF_COLLECTION, OF_TAGS
from newsreader.exporters.text_file import TextFile


class ReferenceList(TextFile):
    """The exporter of a list of references by one edition of the standard."""

    keeps_order = True
    leaves_out = (
        LossKind.ANNOTATIONS,
        LossKind.TEXTS,
        LossKind.ARTICLE_IDS,
        LossKind.DATELINES,
        LossKind.KICKERS,
        LossKind.TOPICS,
        LossKind.ARTICLE_NOTES,
        LossKind.ISSUE_NOTES,
        LossKind.TAG_NOTES,
        *OF_TAGS,
        *OF_COLLECTION,
    )

    def __init__(self, edition: str, standard: Standard, carries: str) -> None:
        self.format = ExportFormat(
            f"gbt7714-{edition}", f"References (GB/T 7714—{edition})", ".txt", carries
        )
        self._standard = standard

    def texts(self, collection: Collection) -> Iterator[str]:
        """Yield a line for every article."""
        articles = (article for issue in collection.issues for article in issue.articles)
        for number, article in enumerate(articles, 1):
            yield f"[{number}] {cite(article, self._standard)}\n"

    def losses(self, collection: Collection) -> tuple[Loss, ...]:
        """Return how many agencies gave way to writers."""
        return hidden_agencies(collection)


REFERENCES_2015 = ReferenceList(
    "2015",
    Standard.GBT_2015,
    "a numbered list of the articles as the standard of 2015 cites newspapers",
)
REFERENCES_2025 = ReferenceList(
    "2025",
    Standard.GBT_2025,
    "a numbered list of the articles as the standard in force since July 2026 cites newspapers",
)
