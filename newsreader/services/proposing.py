"""Suggesting what an article is about."""

import re
from dataclasses import replace

from newsreader.core.ids import ArticleId
from newsreader.core.tag import SEPARATOR
from newsreader.core.tag_tree import TagTree
from newsreader.core.topic import Topic
from newsreader.language.topics import Collection, topics
from newsreader.services.dictionary import Dictionary
from newsreader.services.reading import Reading
from newsreader.services.searching import Searching
from newsreader.storage.articles import Articles
from newsreader.storage.database import Database
from newsreader.storage.tags import Tags

MOST = 12
"""So many topics are suggested."""

_PAPER = re.compile(r"(?:日|晚|晨|早|午|时|新|商|快|导|青年|都市|周|工人|农民)*报$")


class Proposing:
    """Reads an article for its topics; changes nothing."""

    def __init__(
        self, database: Database, reading: Reading, searching: Searching, dictionary: Dictionary
    ) -> None:
        self._reading = reading
        self._searching = searching
        self._dictionary = dictionary
        self._articles = Articles(database)
        self._tags = Tags(database)

    def topics(self, article_id: ArticleId, most: int = MOST) -> tuple[Topic, ...]:
        """Return what the article may be about, what says most first, without what it carries.

        A topic whose name is that of a tag comes with the tag's path.
        """
        view = self._reading.article(article_id)
        home = _PAPER.sub("", view.issue.publication or "")
        collection = Collection(
            self._articles.newest(),
            lambda word: self._searching.count(f'"{word}"'),
            (home,) if home else (),
        )
        tree = self._tags.tree()
        carried = {_name(path) for path in self._tags.of(article_id)}
        found = topics(self._dictionary.parts(view.text), collection, most + len(carried))
        fresh = [replace(each, path=_path(tree, each.words)) for each in found]
        return tuple(each for each in fresh if each.words not in carried)[:most]


def _path(tree: TagTree, words: str) -> str | None:
    """Return the path of the tag of that name, the shortest if there are several."""
    paths = [tree.path(tag.id) for tag in tree if tag.name == words]
    return min(paths, key=len, default=None)


def _name(path: str) -> str:
    return path.rpartition(SEPARATOR)[2]
