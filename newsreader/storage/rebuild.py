"""Playing all revisions again, to see whether the current view follows from them, and to mend it.

The replay happens in memory, so that a library that cannot be written can be checked too.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import groupby

from newsreader.core.article import corrected
from newsreader.core.edit import Edit
from newsreader.core.errors import LibraryError
from newsreader.core.ids import ArticleId, IssueId, issue_of
from newsreader.core.layout import Arrangement, LaidArticle, Layout, applied, uncorrected
from newsreader.core.revision import Revision
from newsreader.storage.annotations import Annotations, StoredAnnotation
from newsreader.storage.arrangements import arrangement_from, layout_from, state_digest
from newsreader.storage.checksums import RowState
from newsreader.storage.database import Database
from newsreader.storage.dossiers import Dossiers
from newsreader.storage.edits import edit_from, is_result
from newsreader.storage.issue_fields import IssueFields
from newsreader.storage.layouts import Layouts
from newsreader.storage.nouns import NOUNS, noun_of
from newsreader.storage.record import Noun, Record
from newsreader.storage.records import Records
from newsreader.storage.replay import (
    ARTICLE,
    EDIT,
    LAYOUT,
    MEMBER,
    RECOGNISED,
    TOPIC,
    Value,
    apply,
    is_of_issue,
)
from newsreader.storage.tags import Tags

_TEXTS = """
SELECT articles.id, articles.text AS whole, blocks.text, recognised_text
FROM articles JOIN blocks ON article_key = key
WHERE NOT suppressed ORDER BY key, blocks.ordinal
"""


class Replay:
    """The view as the revisions make it, starting from the issues as they were recognised.

    `unsure` are subjects of which nothing can be said, because a revision of theirs, or the text
    that it counts in, is damaged.
    """

    def __init__(self, database: Database, unsure: Iterable[str]) -> None:
        self.annotations: dict[str, StoredAnnotation] = {}
        self.articles: dict[ArticleId, LaidArticle] = {}
        self.layouts: dict[IssueId, Layout] = {}
        self.homes: dict[ArticleId, ArticleId] = {}
        self.fields: dict[tuple[IssueId, str], Value] = {}
        self.topics: set[tuple[str, str]] = set()
        self.members: dict[tuple[str, str, str], int | None] = {}
        self.records: dict[str, Record] = {}
        self.unsure = set(unsure)
        self._on: dict[ArticleId, list[str]] = {}
        self._layouts = Layouts(database)

    def run(self, revisions: Callable[[], Iterable[Revision]]) -> None:
        """Apply all revisions but those of unsure subjects."""
        for revision in revisions():
            if revision.field == RECOGNISED and revision.subject not in self.layouts:
                self._begin(IssueId(revision.subject), layout_from(json.loads(revision.value)))
        for revision in revisions():
            if revision.subject not in self.unsure and self._is_possible(revision):
                apply(revision, self)

    def sure(self) -> Iterator[StoredAnnotation]:
        """Yield the annotations about which there is no doubt."""
        for id_, stored in self.annotations.items():
            article = stored.annotation.article_id
            if not self.unsure & {id_, article, issue_of(article)}:
                yield stored

    def text(self, article_id: ArticleId) -> str:
        """Return the text of an article as far as it has been replayed."""
        return self._article(article_id).text

    def get(self, annotation_id: str) -> StoredAnnotation:
        """Return an annotation, deleted or not."""
        return self.annotations[annotation_id]

    def on(self, article_id: ArticleId) -> tuple[StoredAnnotation, ...]:
        """Return all annotations of an article, deleted ones too."""
        return tuple(self.annotations[id_] for id_ in self._on.get(article_id, ()))

    def put(self, stored: StoredAnnotation) -> None:
        """Add or replace an annotation."""
        id_, home = stored.annotation.id, stored.annotation.article_id
        before = self.annotations.get(id_)
        if before is not None and before.annotation.article_id != home:
            self._on[before.annotation.article_id].remove(id_)
        if before is None or before.annotation.article_id != home:
            self._on.setdefault(home, []).append(id_)
        self.annotations[id_] = stored

    def edit(self, article_id: ArticleId, edit: Edit) -> str:
        """Alter the text of an article and return the new one."""
        article = self._article(article_id)
        after = replace(article, blocks=corrected(article.blocks, edit))
        self._put(after)
        return after.text

    def laid(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, LaidArticle]:
        """Return those of the articles that stand in their issue."""
        found = {id_: self.layouts[issue_of(id_)] for id_ in dict.fromkeys(articles)}
        return {
            id_: article
            for id_, layout in found.items()
            for article in layout.articles
            if article.id == id_
        }

    def arrange(self, issue_id: IssueId, arrangement: Arrangement) -> None:
        """Change the layout of an issue."""
        self._begin(issue_id, applied(self.layouts[issue_id], arrangement))
        for article in arrangement.articles:
            self.homes.pop(article.id, None)
        for gone, home in arrangement.merged:
            self.articles.pop(gone, None)
            self.homes[gone] = home

    def set_issue(self, issue_id: IssueId, field: str, value: Value) -> None:
        """Give a field of an issue a value."""
        self.fields[issue_id, field] = value

    def set_topic(self, article_id: ArticleId, tag_id: str, *, carried: bool) -> None:
        """Put a tag on an article, or take it off."""
        (self.topics.add if carried else self.topics.discard)((str(article_id), tag_id))

    def set_member(self, collection_id: str, kind: str, member_id: str, rank: int | None) -> None:
        """Put something into a collection at a rank, or take it out with None."""
        self.members[collection_id, kind, member_id] = rank

    def record(self, noun: Noun, id_: str) -> Record | None:
        """Return a record, deleted or not."""
        found = self.records.get(id_)
        return found if found and found.noun == noun else None

    def put_record(self, record: Record) -> None:
        """Add or replace a record."""
        self.records[record.id] = record

    def _begin(self, issue_id: IssueId, layout: Layout) -> None:
        self.layouts[issue_id] = layout
        self.articles |= {article.id: article for article in layout.articles}

    def _article(self, article_id: ArticleId) -> LaidArticle:
        """Return an article; one that no revision has touched is as it was recognised."""
        if article_id not in self.articles:
            article = self._layouts.of([article_id])[article_id]
            self.articles[article_id] = replace(article, blocks=uncorrected(article.blocks))
        return self.articles[article_id]

    def _put(self, article: LaidArticle) -> None:
        self.articles[article.id] = article
        layout = self.layouts.get(issue_of(article.id))
        if layout is not None:
            articles = (article if each.id == article.id else each for each in layout.articles)
            self.layouts[issue_of(article.id)] = replace(layout, articles=tuple(articles))

    def _is_possible(self, revision: Revision) -> bool:
        if revision.field == EDIT:
            possible = self._is_edit(revision)
        elif revision.field == LAYOUT:
            possible = self._is_arrangement(revision)
        else:
            possible = self._is_field(revision)
        if not possible:
            self.unsure.add(revision.subject)
        return possible

    def _is_field(self, revision: Revision) -> bool:
        noun = noun_of(revision.field)
        if noun:
            made = revision.field == noun.field(noun.makes) or revision.subject in self.records
        else:
            made = revision.field == ARTICLE or revision.field.startswith((TOPIC, MEMBER))
            made = made or is_of_issue(revision.field) or revision.subject in self.annotations
        return made

    def _is_edit(self, revision: Revision) -> bool:
        article_id = ArticleId(revision.subject)
        if issue_of(article_id) in self.unsure:
            return False
        value = json.loads(revision.value)
        try:
            return is_result(value, edit_from(value).apply(self.text(article_id)))
        except (LibraryError, LookupError):
            # The rows from which its text follows are unreadable, or gone.
            return False

    def _is_arrangement(self, revision: Revision) -> bool:
        issue_id = IssueId(revision.subject)
        if issue_id not in self.layouts:
            return False
        value = json.loads(revision.value)
        arrangement = arrangement_from(value)
        try:
            after = applied(self.layouts[issue_id], arrangement)
        except LookupError:
            return False
        return state_digest(arrangement, after) == value["result"]


class Rebuild:
    """Compares the current view with a replay, and makes the one like the other."""

    def __init__(self, database: Database, replay: Replay) -> None:
        self._database = database
        self._replay = replay
        self._annotations = Annotations(database)
        self._layouts = Layouts(database)
        self._fields = IssueFields(database)
        self._records = Records(database)
        self._tags = Tags(database)
        self._dossiers = Dossiers(database)

    def differences(self) -> tuple[str, ...]:
        """Return what is not as its revisions say, and that of which they say nothing sound."""
        orphans = self._annotations.states().keys() - self._replay.annotations.keys()
        orphans |= self._states().keys() - self._replay.records.keys()
        annotations = {stored.annotation.id for stored in self._wrong_annotations()}
        return tuple(
            sorted(
                annotations
                | orphans
                | self._replay.unsure
                | {article.id for article in self._wrong_articles()}
                | {*self._wrong_issues()}
                | {issue_id for issue_id, _ in self._wrong_fields()}
                | {record.id for record in self._wrong_records()}
                | {article_id for article_id, _ in self._wrong_topics()}
                | {member[0] for member in self._wrong_members()}
            )
        )

    def run(self) -> None:
        """Mend what is wrong; the search index has to be rebuilt after it.

        An annotation or a record of which no revision is left stays: somebody made it.
        """
        issues = self._wrong_issues()
        for issue_id in issues:
            self._restore_issue(issue_id)
        articles = self._wrong_articles()
        for article in articles:
            key = self._fields.key(issue_of(article.id))
            self._layouts.put(key, article)
        for issue_id in {*issues, *(issue_of(article.id) for article in articles)}:
            self._layouts.place_findings(self._fields.key(issue_id))
        for (issue_id, field), value in self._wrong_fields().items():
            self._fields.set(issue_id, field, value)
        for stored in self._wrong_annotations():
            self._annotations.put(stored)
        for record in self._wrong_records():
            self._records.put(record)
        for article_id, tag_id in self._wrong_topics():
            carried = (article_id, tag_id) in self._replay.topics
            self._tags.set_on(article_id, tag_id, carried=carried)
        for member, rank in self._wrong_members().items():
            self._dossiers.put(*member, rank)

    def _states(self) -> dict[str, RowState]:
        """Return the checksums of the records of all nouns, by id."""
        return {id_: each for noun in NOUNS for id_, each in self._records.states(noun).items()}

    def _wrong_records(self) -> list[Record]:
        states = self._states()
        wanted = ((record, record.checksum) for record in self._replay.records.values())
        return [
            record
            for record, checksum in wanted
            if record.id not in self._replay.unsure
            and states.get(record.id) != RowState(checksum, checksum)
        ]

    def _wrong_topics(self) -> list[tuple[str, str]]:
        different = self._tags.carried() ^ self._replay.topics
        return sorted(pair for pair in different if pair[0] not in self._replay.unsure)

    def _wrong_members(self) -> dict[tuple[str, str, str], int | None]:
        """Return what should be in collections at other ranks, or not at all."""
        there, wanted = self._dossiers.every(), self._replay.members
        return {
            member: wanted.get(member)
            for member in sorted(there.keys() | wanted.keys())
            if member[0] not in self._replay.unsure and there.get(member) != wanted.get(member)
        }

    def _wrong_annotations(self) -> list[StoredAnnotation]:
        states = self._annotations.states()
        wanted = ((stored, stored.checksum) for stored in self._replay.sure())
        return [
            stored
            for stored, checksum in wanted
            if states.get(stored.annotation.id) != RowState(checksum, checksum)
        ]

    def _wrong_issues(self) -> list[IssueId]:
        """Return the issues in which other articles stand than the revisions say."""
        return [
            issue_id
            for issue_id, layout in self._replay.layouts.items()
            if issue_id not in self._replay.unsure and not self._is_laid_out(issue_id, layout)
        ]

    def _is_laid_out(self, issue_id: IssueId, layout: Layout) -> bool:
        key = self._fields.key(issue_id)
        there = self._layouts.homes(key)
        standing = [id_ for id_, home in there.items() if home is None]
        homes = {id_: home for id_, home in there.items() if home is not None}
        return (
            standing == [article.id for article in layout.articles]
            and homes.items() <= self._replay.homes.items()
            and self._layouts.has_furniture(key, layout.furniture)
        )

    def _restore_issue(self, issue_id: IssueId) -> None:
        wanted, homes = self._replay.layouts[issue_id], self._replay.homes
        self._layouts.restore(self._fields.key(issue_id), wanted, homes)

    def _wrong_articles(self) -> list[LaidArticle]:
        replayed = {
            id_: article for id_, article in self._replay.articles.items() if self._is_sure(id_)
        }
        wrong = self._layouts.differing(replayed)
        for id_, rows in groupby(self._database.execute(_TEXTS), key=lambda row: row["id"]):
            if id_ not in replayed and self._is_sure(id_):
                blocks = list(rows)
                shown = "\n".join(block["text"] for block in blocks)
                text = "\n".join(block["recognised_text"] for block in blocks)
                if not blocks[0]["whole"] == shown == text:
                    wrong.append(self._recognised(id_))
        return wrong

    def _is_sure(self, article_id: ArticleId) -> bool:
        return not self._replay.unsure & {article_id, issue_of(article_id)}

    def _recognised(self, article_id: ArticleId) -> LaidArticle:
        article = self._layouts.of([article_id])[article_id]
        return replace(article, blocks=uncorrected(article.blocks))

    def _wrong_fields(self) -> dict[tuple[IssueId, str], Value]:
        """Return what fields of issues should hold and don't; what nobody said holds nothing."""
        said = self._replay.fields
        unsaid = dict.fromkeys(self._fields.given())
        return {
            (issue_id, field): value
            for (issue_id, field), value in (unsaid | said).items()
            if issue_id not in self._replay.unsure
            and self._fields.exists(issue_id, field)
            and self._fields.get(issue_id, field) != value
        }
