"""Whatever a person may do to the layout of the issue of `builders`, chosen by numbers."""

from dataclasses import dataclass

from newsreader.core.furniture import FurnitureRole
from newsreader.core.issue import HEAD_ROLES, BlockRole
from newsreader.core.reshaping.articles import ArticleEdit
from newsreader.core.reshaping.places import BlockPlace
from newsreader.core.spans import Span
from newsreader.services.library import Library
from tests.support.builders import ISSUE_ID

ROLES = tuple(BlockRole)
THINGS = (
    "join", "split", "role", "move", "take-out", "put-in", "name-furniture", "split-article",
    "merge", "move-article", "article", "correct", "accept", "reject",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing done somewhere; numbers too big count from the start again."""

    thing: str
    article: int
    block: int
    number: int
    word: str


def do(library: Library, deed: Deed) -> None:  # noqa: C901, PLR0912  # one case a thing
    """Do it; BadInputError where it cannot be done on what is there."""
    reviewing, arranging = library.reviewing, library.arranging
    desk = reviewing.desk(ISSUE_ID)
    article = desk.articles[deed.article % len(desk.articles)]
    block = deed.block % len(article.blocks)
    place, number, down = BlockPlace(article.id, block), deed.number, bool(deed.number % 2)
    role = ROLES[number % len(ROLES)]
    match deed.thing:
        case "join":
            arranging.join(place)
        case "split":
            length = len(article.blocks[block].block.text)
            arranging.split(place, number % (length + 1))
        case "role":
            arranging.set_role(place, role)
        case "move":
            arranging.move(place, down=down)
        case "take-out":
            arranging.to_furniture(place, FurnitureRole.OTHER)
        case "put-in":
            arranging.from_furniture(ISSUE_ID, deed.block % 3, role)
        case "name-furniture":
            arranging.rename_furniture(ISSUE_ID, deed.block % 3, FurnitureRole.POINTER)
        case "split-article":
            arranging.split_article(place)
        case "merge":
            arranging.merge(article.id)
        case "move-article":
            arranging.move_article(article.id, down=down)
        case "article":
            agency, heads = deed.word or None, ((HEAD_ROLES[number % 3], deed.word),)
            edit = ArticleEdit(number % 4, agency, None, (), heads[: deed.block % 2])
            arranging.edit_article(article.id, edit)
        case "correct":
            text = library.reading.article(article.id).text
            start = number % (len(text) + 1)
            span = Span(start, min(len(text), start + deed.block % 3))
            library.correcting.replace(article.id, span, deed.word)
        case "accept":
            reviewing.accept(ISSUE_ID, desk.doubts[number % 3].id)
        case _:
            reviewing.reject(ISSUE_ID, desk.doubts[number % 3].id)
