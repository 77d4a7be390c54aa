"""A view that also holds, for a while, annotations on articles that are not in the library."""

from newsreader.core.ids import ArticleId
from newsreader.storage.annotations import StoredAnnotation
from newsreader.storage.articles import TextIndex
from newsreader.storage.database import Database
from newsreader.storage.revisions import LibraryView


class HomelessView(LibraryView):
    """The view in the middle of a merge: where issues are laid out otherwise, articles are missing.

    What is `homeless` has to be given a place before the merge ends.
    """

    def __init__(self, database: Database, index: TextIndex) -> None:
        super().__init__(database, index)
        self._database = database
        self.homeless: dict[str, StoredAnnotation] = {}

    def get(self, annotation_id: str) -> StoredAnnotation:
        """Return an annotation, deleted or not; BadInputError if there is none of that id."""
        return self.homeless.get(annotation_id) or super().get(annotation_id)

    def on(self, article_id: ArticleId) -> tuple[StoredAnnotation, ...]:
        """Return all annotations of an article, deleted ones too."""
        waiting = self.homeless.values()
        here = super().on(article_id)
        there = tuple(each for each in waiting if each.annotation.article_id == article_id)
        return tuple(each for each in here if each.annotation.id not in self.homeless) + there

    def put(self, stored: StoredAnnotation) -> None:
        """Add or replace an annotation."""
        id_ = stored.annotation.id
        if self.has_article(stored.annotation.article_id):
            self.homeless.pop(id_, None)
            super().put(stored)
        else:
            self.homeless[id_] = stored

    def has_article(self, article_id: str) -> bool:
        """Tell whether the library has, or ever had, an article."""
        return self._database.row("SELECT 1 FROM articles WHERE id = ?", [article_id]) is not None
