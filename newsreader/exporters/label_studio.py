"""Tasks for Label Studio with their annotations, and the labels to set a project up with.

Notes stand with their regions. Offsets are code points.
"""

from collections.abc import Iterable, Iterator
from itertools import chain
from xml.sax.saxutils import quoteattr

from newsreader.core.article import ArticleView
from newsreader.core.collection import Collection
from newsreader.core.losses import Loss, LossKind
from newsreader.core.reports import ExportFormat
from newsreader.exporters.json_list import json_list
from newsreader.exporters.labels import Label, label_names, labels, particulars
from newsreader.exporters.losses import OF_COLLECTION, OF_NOTES, OF_TAGS, OF_TEXTS
from newsreader.exporters.text_file import TextFolder
from newsreader.exporters.xml_text import legal

Json = dict[str, object]


class LabelStudio(TextFolder):
    """The exporter of tasks and a labelling configuration."""

    format = ExportFormat(
        "label-studio",
        "Labelled texts (Label Studio)",
        "",
        "a folder with tasks, their labelled regions with notes, and the set-up of a project",
    )

    leaves_out = (
        LossKind.PLACES,
        LossKind.UNTAGGED,
        *OF_NOTES,
        LossKind.CREATORS,
        LossKind.TIMES,
        LossKind.CHANGES,
        LossKind.UNCERTAIN,
        LossKind.STYLES,
        *OF_TAGS,
        *OF_TEXTS,
        *OF_COLLECTION,
    )

    def texts(self, collection: Collection) -> Iterator[tuple[str, Iterable[str]]]:
        """Yield the set-up and the tasks."""
        yield "labels.xml", (_configuration(label_names(collection)),)
        tasks = json_list(_task(*each) for each in particulars(collection))
        yield "tasks.json", chain(tasks, ["\n"])

    def losses(self, collection: Collection) -> tuple[Loss, ...]:
        """Return which tags are called otherwise, because XML cannot hold their names."""
        changed = sum(legal(name) != name for name in label_names(collection))
        return (Loss(LossKind.TAG_NAMES, changed),) if changed else ()


def _configuration(names: list[str]) -> str:
    shown = "".join(f"    <Label value={quoteattr(legal(name))}/>\n" for name in names)
    return (
        f'<View>\n  <Labels name="label" toName="text">\n{shown}  </Labels>\n'
        '  <Text name="text" value="$text"/>\n</View>\n'
    )


def _task(article: ArticleView, values: dict[str, object]) -> Json:
    regions = [_region(label, number) for number, label in enumerate(labels(article), 1)]
    data = {"text": article.text, **values}
    return {"data": data, "annotations": [{"result": regions}] if regions else []}


def _region(label: Label, number: int) -> Json:
    note = label.annotation.note
    return {
        "id": f"{label.annotation.id}-{number}",
        "from_name": "label",
        "to_name": "text",
        "type": "labels",
        "value": {
            "start": label.span.start,
            "end": label.span.end,
            "text": label.annotation.anchor.quote,
            "labels": [legal(label.name)],
        },
        **({"meta": {"text": [note]}} if note else {}),
    }
