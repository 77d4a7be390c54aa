"""The tags of a collection as a vocabulary, for formats that have a code book."""

from collections.abc import Iterator

from newsreader.core.collection import Collection
from newsreader.core.tag_tree import TagTree
from newsreader.core.vocabulary import Term, Vocabulary
from newsreader.exporters.headings import collection_title
from newsreader.exporters.xml_text import legal


def vocabulary_of(collection: Collection) -> Vocabulary:
    """Return all tags of a collection, with what XML forbids replaced."""
    terms = {term.path: term for term in _terms(collection)}
    return Vocabulary(legal(collection_title(collection)), tuple(terms.values()))


def _terms(collection: Collection) -> Iterator[Term]:
    for topics in collection.topics.values():
        yield from (Term("", legal(path)) for path in topics)
    for *_, annotation in collection.rows():
        yield from (Term("", legal(path)) for path in annotation.tags)
    tree = TagTree(collection.tags)
    for tag in tree:
        yield Term(tag.id, legal(tree.path(tag.id)), tag.color, legal(tag.description))
