"""What each key of the desk does to the library, for the block at the caret or the doubt chosen."""

from collections.abc import Callable
from dataclasses import dataclass

from newsreader.core.changes import Changes
from newsreader.core.furniture import FurnitureRole
from newsreader.core.ids import IssueId
from newsreader.core.issue import BlockRole
from newsreader.core.reshaping.places import BlockPlace
from newsreader.core.review import Decision, Doubt
from newsreader.services.library import Library
from newsreader.ui.review.keys import ROLE_OF
from newsreader.ui.review.sheet import Caret, Item, Sheet

Deed = Callable[[Library], Changes]
"""An operation, ready to be done."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What a key is about: the issue, the caret, the doubt chosen."""

    issue: IssueId
    sheet: Sheet
    caret: Caret
    doubt: Doubt | None

    @property
    def item(self) -> Item:
        """The item at the caret."""
        return self.sheet.items[self.caret.item]


def deed_of(key: str, desk: Desk) -> Deed | None:
    """Return what an action does here; None where there is nothing for it to be done to."""
    if key in _OF_DOUBTS:
        return _of_doubt(key, desk)
    if key in ROLE_OF:
        return role_deed(desk, ROLE_OF[key])
    place = desk.item.place
    return _OF_BLOCKS[key](desk, place) if place is not None and key in _OF_BLOCKS else None


def role_deed(desk: Desk, role: BlockRole) -> Deed:
    """Give the item at the caret a role in an article; None of its words is lost."""
    issue, place, number = desk.issue, desk.item.place, desk.item.furniture
    if place is not None:
        return lambda library: library.arranging.set_role(place, role)
    return lambda library: library.arranging.from_furniture(issue, number or 0, role)


def page_deed(desk: Desk, role: FurnitureRole) -> Deed:
    """Let the item at the caret belong to the page."""
    issue, place, number = desk.issue, desk.item.place, desk.item.furniture
    if place is not None:
        return lambda library: library.arranging.to_furniture(place, role)
    return lambda library: library.arranging.rename_furniture(issue, number or 0, role)


_OF_DOUBTS = {
    "review.accept": Decision.ACCEPTED,
    "review.reject": Decision.REJECTED,
    "review.reopen": None,
}


def _of_doubt(key: str, desk: Desk) -> Deed | None:
    issue, doubt, wanted = desk.issue, desk.doubt, _OF_DOUBTS[key]
    if doubt is None or doubt.decision is wanted:
        return None
    if wanted is Decision.ACCEPTED:
        return lambda library: library.reviewing.accept(issue, doubt.id)
    if wanted is Decision.REJECTED:
        return lambda library: library.reviewing.reject(issue, doubt.id)
    return lambda library: library.reviewing.reopen(issue, doubt.id)


def _join_next(_: Desk, place: BlockPlace) -> Deed:
    return lambda library: library.arranging.join(place)


def _join_previous(desk: Desk, place: BlockPlace) -> Deed | None:
    """Join the block before that is shown with this one."""
    for item in reversed(desk.sheet.items[: desk.caret.item]):
        before = item.place
        if before is not None and before.article == place.article and not item.left_out:
            return lambda library: library.arranging.join(before)
    return None


def _split(desk: Desk, place: BlockPlace) -> Deed:
    offset = desk.caret.offset
    return lambda library: library.arranging.split(place, offset)


def _split_article(_: Desk, place: BlockPlace) -> Deed:
    return lambda library: library.arranging.split_article(place)


def _merge(_: Desk, place: BlockPlace) -> Deed:
    return lambda library: library.arranging.merge(place.article)


def _move(down: bool) -> Callable[[Desk, BlockPlace], Deed]:
    return lambda _, place: lambda library: library.arranging.move(place, down=down)


def _move_article(down: bool) -> Callable[[Desk, BlockPlace], Deed]:
    return lambda _, place: lambda library: library.arranging.move_article(place.article, down=down)


_OF_BLOCKS: dict[str, Callable[[Desk, BlockPlace], Deed | None]] = {
    "review.joinNext": _join_next,
    "review.joinPrevious": _join_previous,
    "review.split": _split,
    "review.splitArticle": _split_article,
    "review.mergeArticle": _merge,
    "review.moveUp": _move(down=False),
    "review.moveDown": _move(down=True),
    "review.articleUp": _move_article(down=False),
    "review.articleDown": _move_article(down=True),
}
