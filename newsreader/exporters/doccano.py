"""JSONL for doccano's sequence labelling: a line an article, offsets in code points."""

import json
from collections.abc import Iterator

from newsreader.core.collection import Collection
from newsreader.core.losses import Loss, LossKind
from newsreader.core.reports import ExportFormat
from newsreader.exporters.labels import labels, particulars
from newsreader.exporters.losses import left_out
from newsreader.exporters.text_file import TextFile


class Doccano(TextFile):
    """The exporter of labelled texts."""

    format = ExportFormat(
        "doccano",
        "Labelled texts (doccano JSONL)",
        ".jsonl",
        "articles with their tags as labels on code points, to teach programs",
    )

    def texts(self, collection: Collection) -> Iterator[str]:
        """Yield a line for every article."""
        for article, values in particulars(collection):
            label = [[each.span.start, each.span.end, each.name] for each in labels(article)]
            line = {"text": article.text, "label": label, **values}
            yield json.dumps(line, ensure_ascii=False) + "\n"

    def losses(self, collection: Collection) -> tuple[Loss, ...]:
        """Return what is no label."""
        return left_out(
            collection,
            LossKind.PLACES,
            LossKind.UNTAGGED,
            LossKind.ANNOTATION_NOTES,
            LossKind.NOTES,
            LossKind.STYLES,
            LossKind.PEOPLE,
        )
