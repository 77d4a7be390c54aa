"""Print what EbookLib reads of an e-book, as JSON: title, chapters, texts without note numbers.

book.py FILE, with the packages of requirements.txt.
"""

import json
import sys

from ebooklib import epub
from lxml import html


def main(path: str) -> None:
    """Read the book as a library does that shows it."""
    book = epub.read_epub(path, {"ignore_ncx": True})
    pages = [book.get_item_with_id(name) for name, _ in book.spine]
    trees = [html.document_fromstring(each.get_content()) for each in pages]
    for number in (each for tree in trees for each in list(tree.iter("sup"))):
        number.drop_tree()
    texts = ["".join(tree.itertext()) for tree in trees]
    chapters = [[section.title, [link.title for link in links]] for section, links in book.toc]
    json.dump({"title": book.title, "chapters": chapters, "texts": texts}, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
