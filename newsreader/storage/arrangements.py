"""Arrangements and layouts as they lie in revisions: written and read."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from newsreader.core.furniture import Furniture, FurnitureRole
from newsreader.core.ids import ArticleId
from newsreader.core.issue import Block, BlockRole, Contributor
from newsreader.core.layout import (
    ArrangedArticle,
    ArrangedBlock,
    Arrangement,
    LaidArticle,
    Layout,
    Part,
    Slice,
)
from newsreader.core.spans import Span
from newsreader.storage.checksums import checksum

Json = Mapping[str, Any]


def arrangement_value(arrangement: Arrangement, result: Layout) -> Json:
    """Write an arrangement; it names the state of what it touches in its result."""
    value: dict[str, object] = {
        "articles": [_article(article, _arranged) for article in arrangement.articles],
        "merged": [list(pair) for pair in arrangement.merged],
        "result": state_digest(arrangement, result),
    }
    if arrangement.order is not None:
        value["order"] = list(arrangement.order)
    if arrangement.furniture is not None:
        value["furniture"] = [_furniture(item) for item in arrangement.furniture]
    return value


def arrangement_from(value: Json) -> Arrangement:
    """Read what `arrangement_value` wrote."""
    order, furniture = value.get("order"), value.get("furniture")
    return Arrangement(
        tuple(
            ArrangedArticle(*_credits(article), tuple(map(_arranged_from, article["blocks"])))
            for article in value["articles"]
        ),
        tuple((gone, home) for gone, home in value["merged"]),
        None if order is None else tuple(order),
        None if furniture is None else tuple(map(_furniture_from, furniture)),
    )


def layout_value(layout: Layout) -> Json:
    """Write a whole layout as it was recognised, without the corrections made since."""
    return {
        "articles": [_article(article, _laid) for article in layout.articles],
        "furniture": [_furniture(item) for item in layout.furniture],
    }


def layout_from(value: Json) -> Layout:
    """Read what `layout_value` wrote."""
    return Layout(
        tuple(
            LaidArticle(*_credits(article), tuple(map(_laid_from, article["blocks"])))
            for article in value["articles"]
        ),
        tuple(map(_furniture_from, value["furniture"])),
    )


def state_digest(arrangement: Arrangement, layout: Layout) -> str:
    """Name the state of what an arrangement touches: whatever is done to it gives another name."""
    touched = frozenset(arrangement.touched)
    ids = [article.id for article in layout.articles]
    states = [
        [_article(article, _laid), [block.text for block in article.blocks]]
        for article in sorted(layout.articles, key=lambda article: article.id)
        if article.id in touched
    ]
    furniture = [_furniture(item) for item in layout.furniture]
    return checksum(
        states,
        None if arrangement.order is None else ids,
        None if arrangement.furniture is None else furniture,
    )


def _article(article: ArrangedArticle | LaidArticle, block: Callable[[Any], Json]) -> Json:
    return {
        "id": article.id,
        "page": article.page,
        "agency": article.agency,
        "place": article.place,
        "contributors": [[person.name, person.role] for person in article.contributors],
        "blocks": [block(each) for each in article.blocks],
    }


def _credits(
    article: Json,
) -> tuple[ArticleId, int, str | None, str | None, tuple[Contributor, ...]]:
    people = tuple(Contributor(name, role) for name, role in article["contributors"])
    id_ = ArticleId(article["id"])
    return id_, article["page"], article["agency"], article["place"], people


def _arranged(block: ArrangedBlock) -> Json:
    parts = [
        part if isinstance(part, str) else [part.article, part.block, part.start, part.end]
        for part in block.parts
    ]
    return _shape(block) | {"parts": parts, "original": block.original}


def _arranged_from(value: Json) -> ArrangedBlock:
    role, spans, dropped, suppressed = _shape_from(value)
    parts = tuple(_part_from(part) for part in value["parts"])
    return ArrangedBlock(role, parts, spans, dropped, suppressed, value["original"])


def _part_from(value: str | Sequence[Any]) -> Part:
    return value if isinstance(value, str) else Slice(*value)


def _laid(block: Block) -> Json:
    return _shape(block) | {"text": block.text if block.original is None else block.original}


def _laid_from(value: Json) -> Block:
    role, spans, dropped, suppressed = _shape_from(value)
    return Block(role, value["text"], spans, dropped, suppressed)


def _shape(block: Block | ArrangedBlock) -> dict[str, object]:
    return {
        "role": block.role.value,
        "spans": [[span.start, span.end] for span in block.spans],
        "dropped": [[span.start, span.end] for span in block.dropped],
        "suppressed": block.suppressed,
    }


def _shape_from(value: Json) -> tuple[BlockRole, tuple[Span, ...], tuple[Span, ...], bool]:
    return (
        BlockRole(value["role"]),
        tuple(Span(*pair) for pair in value["spans"]),
        tuple(Span(*pair) for pair in value["dropped"]),
        value["suppressed"],
    )


def _furniture(item: Furniture) -> Json:
    spans = [[span.start, span.end] for span in item.spans]
    return {"role": item.role.value, "text": item.text, "spans": spans}


def _furniture_from(value: Json) -> Furniture:
    spans = tuple(Span(*pair) for pair in value["spans"])
    return Furniture(FurnitureRole(value["role"]), value["text"], spans)
