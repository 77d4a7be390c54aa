"""A library in which many annotations lie, filled by way of storage alone."""

import random
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from newsreader.core.anchor import AnchorState, anchor_at
from newsreader.core.annotation import Annotation, Style
from newsreader.core.ids import AnnotationId, ArticleId, TagId
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.storage.annotations import StoredAnnotation, annotation_row
from newsreader.storage.database import Database
from tests.benchmarks.generated import generated_issue
from tests.support.library import store

PEOPLE = ("陈一", "李二", "王三", "赵四", "孙五")
BRANCHES, LEAVES = 10, 20
_STATES = (*(AnchorState.ANCHORED,) * 38, AnchorState.UNCERTAIN, AnchorState.UNANCHORED)
_FIRST_DAY = datetime(2029, 1, 1, tzinfo=UTC)


def fill(path: Path, annotations: int, issues: int, seed: int = 1) -> None:
    """Make a library of issues of ten articles, and as many annotations, spread evenly."""
    dice = random.Random(seed)
    with Database(path) as database:
        for number in range(issues):
            store(database, *generated_issue(dice, number))
    tags = _tags(path)
    with Database(path) as database:
        rows = database.rows("SELECT id, text FROM articles")
        texts = [(ArticleId(row["id"]), row["text"]) for row in rows]
        with database.write():
            for stored in _annotations(dice, texts, tags, annotations):
                id_ = stored.annotation.id
                database.insert("annotations", [annotation_row(stored)])
                carried = [{"annotation_id": id_, "tag_id": tag} for tag in stored.tag_ids]
                database.insert("annotation_tags", carried)


def _tags(path: Path) -> list[TagId]:
    with Library.open(path) as library:
        return [
            library.tagging.make(f"门类{branch}/主题{leaf}")[0].id
            for branch in range(BRANCHES)
            for leaf in range(LEAVES)
        ]


def _annotations(
    dice: random.Random, texts: list[tuple[ArticleId, str]], tags: list[TagId], count: int
) -> Iterator[StoredAnnotation]:
    for _ in range(count):
        article_id, text = dice.choice(texts)
        start = dice.randrange(len(text) - 40)
        moment = _FIRST_DAY + timedelta(minutes=dice.randrange(3 * 365 * 24 * 60))
        time = moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        said = "".join(dice.sample(text, dice.randrange(8, 60))) if dice.random() < 0.4 else ""
        annotation = Annotation(
            id=AnnotationId(str(uuid.UUID(int=dice.getrandbits(128), version=4))),
            article_id=article_id,
            anchor=anchor_at(text, Span(start, start + dice.randrange(4, 40))),
            note=said,
            tags=(),
            style=dice.choice([*Style]),
            creator=dice.choice(PEOPLE),
            created=time,
            modified=time,
            state=dice.choice(_STATES),
        )
        carried = dice.sample(tags, dice.choice((0, 1, 1, 2, 3)))
        yield StoredAnnotation(annotation, deleted=False, tag_ids=tuple(sorted(carried)))
