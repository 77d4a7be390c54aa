"""Everything people made, step by step; each step is applied to the current view at once."""

import json
import sqlite3
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence

from newsreader.core.anchor import Anchor, AnchorState
from newsreader.core.changes import Changes
from newsreader.core.edit import Edit
from newsreader.core.errors import BadInputError
from newsreader.core.ids import ArticleId, IssueId
from newsreader.core.layout import Arrangement, LaidArticle, Layout
from newsreader.core.revision import Revision
from newsreader.storage.annotations import Annotations, StoredAnnotation
from newsreader.storage.arrangements import layout_from
from newsreader.storage.articles import Articles, TextIndex
from newsreader.storage.contested import heads, prevailing, settled
from newsreader.storage.database import Database
from newsreader.storage.dossiers import Dossiers
from newsreader.storage.edits import is_result
from newsreader.storage.issue_fields import IssueFields
from newsreader.storage.layouts import Layouts
from newsreader.storage.nouns import noun_of
from newsreader.storage.rebuild import Rebuild, Replay
from newsreader.storage.record import Noun, Record, unmade
from newsreader.storage.records import Records
from newsreader.storage.replay import (
    ANCHOR,
    EDIT,
    MEMBER,
    RECOGNISED,
    TOPIC,
    Value,
    added,
    anchor_from,
    apply,
    field_of,
    is_of_issue,
    made_by,
    member_of,
)
from newsreader.storage.revision_rows import from_row, is_sound, parents_of, to_row
from newsreader.storage.rows import to_json
from newsreader.storage.tags import Tags

_ALL = "SELECT * FROM revisions"


class Revisions:
    """The table `revisions`, which is only ever added to."""

    def __init__(self, database: Database, index: TextIndex) -> None:
        self._database = database
        self.view = LibraryView(database, index)

    def append(self, subject: str, field: str, value: Value, *, author: str, time: str) -> Changes:
        """Write one revision and apply it; the caller holds the transaction."""
        id_, parents = str(uuid.uuid4()), self.heads(subject, field)
        revision = Revision(id_, subject, field, to_json(value), author, time, parents)
        self._database.insert("revisions", [to_row(revision)])
        return apply(revision, self.view)

    def restate(self, subject: str, field: str, said: Iterable[Sequence[str]]) -> Changes:
        """Let values, each with author and time, stand against each other again; the latest holds.

        What stood there before is replaced by all of them.
        """
        parents = self.heads(subject, field)
        revisions = [
            Revision(str(uuid.uuid4()), subject, field, value, author, time, parents)
            for value, author, time in said
        ]
        self._database.insert("revisions", [to_row(each) for each in revisions])
        return apply(prevailing(revisions), self.view)

    def standing(self, subject: str, field: str) -> tuple[Revision, ...]:
        """Return the revisions of a field that none replaces."""
        sql = f"{_ALL} WHERE subject = ? AND field = ? ORDER BY sequence"
        return heads(self._database.values(from_row, sql, [subject, field]))

    def begin(
        self,
        subject: str,
        fields: Mapping[str, Value],
        *,
        author: str,
        time: str,
        changed: str | None = None,
    ) -> Changes:
        """Write the first revisions of a new annotation, that of its article first, and apply them.

        No revision is looked up, and the view is written once: many are made in one operation. The
        last field is of the time when it was `changed`, if that is another one.
        """
        times = [time] * (len(fields) - 1) + [changed or time]
        revisions = [
            Revision(str(uuid.uuid4()), subject, field, to_json(value), author, at)
            for (field, value), at in zip(fields.items(), times, strict=True)
        ]
        self._database.insert("revisions", [to_row(each) for each in revisions])
        stored = made_by(revisions)
        self.view.put(stored)
        return added(stored)

    def heads(self, subject: str, field: str) -> tuple[str, ...]:
        """Return the revisions of a field that none replaces; more than one is a conflict."""
        sql = "SELECT id, parents FROM revisions WHERE subject = ? AND field = ? ORDER BY sequence"
        rows = self._database.values(parents_of, sql, [subject, field])
        replaced = {parent for _, parents in rows for parent in parents}
        return tuple(id_ for id_, _ in rows if id_ not in replaced)

    def of(self, subject: str) -> tuple[Revision, ...]:
        """Return the history of an annotation or an article, oldest first."""
        sql = f"{_ALL} WHERE subject = ? ORDER BY sequence"
        return self._database.values(from_row, sql, [subject])

    def vouched(self, annotation_id: str) -> Anchor | None:
        """Return the anchor that an annotation had when it was last beyond doubt."""
        sql = "SELECT value FROM revisions WHERE subject = ? AND field = ? ORDER BY sequence DESC"
        rows = self._database.execute(sql, [annotation_id, ANCHOR])
        values = (json.loads(row["value"]) for row in rows)
        sure = (each for each in values if each["state"] == AnchorState.ANCHORED)
        return next(map(anchor_from, sure), None)

    def recognised(self, issue_id: IssueId) -> Layout | None:
        """Return an issue as it was last recognised; None if it was never laid out by hand."""
        sql = "SELECT value FROM revisions WHERE subject = ? AND field = ? ORDER BY sequence DESC"
        row = self._database.row(f"{sql} LIMIT 1", [issue_id, RECOGNISED])
        return layout_from(json.loads(row["value"])) if row else None

    def verify(self) -> tuple[tuple[str, str], ...]:
        """Return subject and field of the revisions whose content is not what was written."""
        return tuple((row["subject"], row["field"]) for row in self._rows() if not is_sound(row))

    def differences(self) -> tuple[str, ...]:
        """Return the annotations, articles, issues and records that are not as they say."""
        return Rebuild(self._database, self._replay()).differences()

    def rebuild(self) -> None:
        """Make them so, in one transaction; the search index has to be rebuilt after it.

        What has a damaged revision, or none at all, is left as it stands.
        """
        with self._database.write():
            Rebuild(self._database, self._replay()).run()

    def _replay(self) -> Replay:
        replay = Replay(self._database, [subject for subject, _ in self.verify()])
        replay.run(self._settled)
        return replay

    def _settled(self) -> Iterator[Revision]:
        """Yield what is sound, in order, and then what holds where people contradicted."""
        yield from (from_row(row) for row in self._rows() if is_sound(row))
        yield from settled(self._database)

    def _rows(self) -> sqlite3.Cursor:
        return self._database.execute(f"{_ALL} ORDER BY sequence")


class LibraryView:
    """The current view as it lies in the library."""

    def __init__(self, database: Database, index: TextIndex) -> None:
        self._articles = Articles(database)
        self._annotations = Annotations(database)
        self._layouts = Layouts(database)
        self._fields = IssueFields(database)
        self._records = Records(database)
        self._index = index
        self.tags = Tags(database)
        self.dossiers = Dossiers(database)

    def get(self, annotation_id: str) -> StoredAnnotation:
        """Return an annotation, deleted or not; BadInputError if there is none of that id."""
        stored = self._annotations.get(annotation_id)
        if stored is None:
            raise BadInputError("no-such-annotation", id=annotation_id)
        return stored

    def on(self, article_id: ArticleId) -> tuple[StoredAnnotation, ...]:
        """Return all annotations of an article, deleted ones too."""
        return self._annotations.on(article_id)

    def put(self, stored: StoredAnnotation) -> None:
        """Add or replace an annotation."""
        self._annotations.put(stored)

    def text(self, article_id: ArticleId) -> str:
        """Return the reading text of an article."""
        return self._articles.text(article_id)

    def home(self, article_id: ArticleId) -> ArticleId:
        """Return the id of an article, or of the one in which it went up."""
        return self._articles.get(article_id).summary.id

    def laid(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, LaidArticle]:
        """Return those of the articles that stand in their issue."""
        return self._layouts.of(articles)

    def issue_key(self, issue_id: IssueId) -> int:
        """Return the key of an issue; BadInputError if there is none of that id."""
        return self._fields.key(issue_id)

    def layout(self, issue_id: IssueId) -> Layout:
        """Return the whole layout of an issue."""
        return self._layouts.of_issue(self._fields.key(issue_id))

    def arrange(self, issue_id: IssueId, arrangement: Arrangement) -> None:
        """Change the layout of an issue."""
        self._layouts.arrange(self._fields.key(issue_id), arrangement, self._index)

    def set_issue(self, issue_id: IssueId, field: str, value: Value) -> None:
        """Give a field of an issue a value."""
        self._fields.set(issue_id, field, value)

    def set_topic(self, article_id: ArticleId, tag_id: str, *, carried: bool) -> None:
        """Put a tag on an article, or take it off."""
        self.tags.set_on(article_id, tag_id, carried=carried)

    def set_member(self, collection_id: str, kind: str, member_id: str, rank: int | None) -> None:
        """Put something into a collection at a rank, or take it out with None."""
        self.dossiers.put(collection_id, kind, member_id, rank)

    def record(self, noun: Noun, id_: str) -> Record | None:
        """Return a record, deleted or not."""
        return self._records.get(noun, id_)

    def put_record(self, record: Record) -> None:
        """Add or replace a record."""
        self._records.put(record)

    def value(self, subject: str, field: str) -> Value:
        """Return what a field holds; that of a record that is not there yet is as at first."""
        if is_of_issue(field):
            return self._fields.get(subject, field)
        if field.startswith(TOPIC):
            return self.tags.is_on(subject, field.removeprefix(TOPIC))
        if field.startswith(MEMBER):
            return self.dossiers.rank(subject, *member_of(field))
        noun = noun_of(field)
        if noun:
            record = self.record(noun, subject) or unmade(noun, subject)
            return record.value(field)
        stored = self.get(subject)
        text = self.text(stored.annotation.article_id) if field == ANCHOR else ""
        return field_of(stored, field, text)

    def holds(self, subject: str, field: str, value: Value) -> bool:
        """Tell whether a field holds `value`; a text holds an edit that made it what it is."""
        if field == EDIT:
            return is_result(value, self.text(ArticleId(subject)))
        return self.value(subject, field) == value

    def edit(self, article_id: ArticleId, edit: Edit) -> str:
        """Alter the text of an article, and what is found in it, and return the new one."""
        return self._articles.replace_text(article_id, edit, self._index)
