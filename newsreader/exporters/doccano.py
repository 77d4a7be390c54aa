"""JSONL for doccano's sequence labelling: a line an article, offsets in code points."""

import json
from collections.abc import Iterator

from newsreader.core.collection import Collection
from newsreader.core.losses import LossKind
from newsreader.core.reports import ExportFormat
from newsreader.exporters.labels import labels, particulars
from newsreader.exporters.losses import OF_COLLECTION, OF_NOTES, OF_TAGS, OF_TEXTS
from newsreader.exporters.text_file import TextFile


class Doccano(TextFile):
    """The exporter of labelled texts."""

    format = ExportFormat(
        "doccano",
        "Labelled texts (doccano JSONL)",
        ".jsonl",
        "articles with their tags as labels on code points, to teach programs",
    )

    leaves_out = (
        LossKind.PLACES,
        LossKind.UNTAGGED,
        LossKind.ANNOTATION_NOTES,
        *OF_NOTES,
        LossKind.CREATORS,
        LossKind.TIMES,
        LossKind.CHANGES,
        LossKind.UNCERTAIN,
        LossKind.ANNOTATION_IDS,
        LossKind.STYLES,
        *OF_TAGS,
        *OF_TEXTS,
        *OF_COLLECTION,
    )

    def texts(self, collection: Collection) -> Iterator[str]:
        """Yield a line for every article."""
        for article, values in particulars(collection):
            label = [[each.span.start, each.span.end, each.name] for each in labels(article)]
            line = {"text": article.text, "label": label, **values}
            yield json.dumps(line, ensure_ascii=False) + "\n"
