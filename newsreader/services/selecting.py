"""Which articles, and which of their annotations, a selection means."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from newsreader.core.annotation import Annotation
from newsreader.core.dossier import Contents
from newsreader.core.ids import ArticleId
from newsreader.core.query import Omission, Selection
from newsreader.core.tag import clean_path, is_within
from newsreader.services.annotating import Annotating
from newsreader.services.filling import Filling
from newsreader.services.reading import Reading
from newsreader.services.searching import Searching


@dataclass(frozen=True, slots=True)
class Meant:
    """A selection with what is in its collection, if it names one."""

    selection: Selection
    contents: Contents | None = None

    @property
    def narrows(self) -> bool:
        """Whether a tag, a person or names leave annotations of an article out."""
        asked = (self.selection.tag, self.selection.annotations, self.selection.creator)
        return any(each is not None for each in asked)

    @property
    def annotated_only(self) -> bool:
        """Whether articles are left out that carry neither annotations nor what is asked for."""
        return self.selection.whole == Selection() or self.narrows

    def holds(self, annotation: Annotation) -> bool:
        """Tell whether an annotation of one of the articles comes along."""
        asked = self.selection
        if self.contents is not None and not self.contents.holds(annotation):
            return False
        if asked.annotations is not None and annotation.id not in asked.annotations:
            return False
        if asked.creator is not None and annotation.creator != asked.creator:
            return False
        return asked.tag is None or any(is_within(each, asked.tag) for each in annotation.tags)

    def shown(self, annotation: Annotation) -> Annotation:
        """Return an annotation without what is to be left out."""
        without = self.selection.without
        if Omission.NAMES in without:
            annotation = replace(annotation, creator="")
        return replace(annotation, note="") if Omission.NOTES in without else annotation


class Selecting:
    """Looks up what fits all that a selection asks for."""

    def __init__(
        self, reading: Reading, searching: Searching, annotating: Annotating, filling: Filling
    ) -> None:
        self._reading = reading
        self._searching = searching
        self._annotating = annotating
        self._filling = filling

    def meant(self, selection: Selection) -> Meant:
        """Return a selection with the contents of its collection; BadInputError if it is gone."""
        chosen = selection.collection
        if selection.tag is not None:
            selection = replace(selection, tag=clean_path(selection.tag))
        return Meant(selection, None if chosen is None else self._filling.contents(chosen))

    def articles(self, meant: Meant) -> frozenset[ArticleId]:
        """Return the articles, some of which may be gone; BadInputError if the issue is."""
        selection = meant.selection
        asked: list[frozenset[ArticleId]] = []
        if selection.articles is not None:
            homes = self._reading.homes(selection.articles).values()
            asked.append(frozenset(map(ArticleId, homes)))
        if selection.issue_id is not None:
            there = self._reading.articles(selection.issue_id)
            asked.append(frozenset(each.id for each in there))
        if selection.query is not None:
            asked.append(frozenset(self._searching.found(selection.query)))
        if meant.annotated_only:
            asked.append(self._annotated(meant))
        if meant.contents is not None:
            asked.append(frozenset(meant.contents.articles))
        first, *others = asked
        return first.intersection(*others)

    def annotations(self, meant: Meant) -> tuple[Annotation, ...]:
        """Return the annotations that come along, of whatever articles, by article and place."""
        selection = meant.selection
        listed: Iterable[Annotation] = (
            self._annotating.list(tag=selection.tag)
            if selection.annotations is None
            else self._annotating.some(selection.annotations)
        )
        return tuple(filter(meant.holds, listed))

    def _annotated(self, meant: Meant) -> frozenset[ArticleId]:
        selection, contents = meant.selection, meant.contents
        by_tag = selection.annotations is None and selection.creator is None
        if by_tag and contents is None:
            return self._annotating.articles(selection.tag)
        found = frozenset(each.article_id for each in self.annotations(meant))
        if by_tag and contents is not None and selection.tag is not None:
            found |= self._annotating.carrying(selection.tag) & contents.whole
        return found
