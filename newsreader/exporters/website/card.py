"""Annotations and notes as they stand beside and under texts."""

import re
from collections.abc import Iterable, Iterator, Sequence

from newsreader.core.annotation import Annotation
from newsreader.core.note import Note, SubjectKind
from newsreader.exporters.doubted import DOUBTED
from newsreader.exporters.markup import Markup
from newsreader.exporters.pieces import Numbered
from newsreader.exporters.taxonomy import Topic
from newsreader.exporters.website.html import block, link, tag
from newsreader.exporters.website.site import Site, topic_page

_COLOR = re.compile(r"#[0-9a-fA-F]{6}")


def card(site: Site, numbered: Numbered, *, quoted: bool = False) -> Markup:
    """Return an annotation of an article's page, with what was answered to it."""
    number, annotation = numbered
    back = tag("a", {"class": "number", "href": f"#mark-{annotation.id}"}, str(number))
    return tag(
        "div",
        {"class": f"note {site.looks[annotation.style].name}", "id": f"note-{annotation.id}"},
        tag("span", {"class": "number"}, str(number)) if quoted else back,
        block("blockquote", None, annotation.anchor.quote) if quoted else "",
        block("p", "said", annotation.note),
        tag_list((site.topics[path] for path in annotation.tags), "../"),
        block("p", "signed", _signed(annotation)),
        *notes(site.notes_on(SubjectKind.ANNOTATION, annotation.id)),
    )


def tag_list(topics: Iterable[Topic], up: str) -> Markup:
    """Return tags in a row, each with its colour and a link to its page."""
    return block("p", "tags", *(tag_link(topic, up) for topic in topics))


def tag_link(topic: Topic, up: str) -> Markup:
    """Return a tag by its whole path."""
    color = f"--tag: {topic.color}" if _COLOR.fullmatch(topic.color) else None
    target = f"{up}{topic_page(topic)}"
    return tag("a", {"class": "tag", "href": target, "style": color}, topic.path)


def notes(said: Sequence[Note]) -> Iterator[Markup]:
    """Yield notes with who wrote them and when."""
    for note in said:
        signed = _dated(note.creator, note.created)
        yield tag(
            "div", {"class": "reply"}, block("p", "said", note.text), block("p", "signed", signed)
        )


def _signed(annotation: Annotation) -> str:
    doubt = DOUBTED.get(annotation.state)
    signed = _dated(annotation.creator, annotation.created)
    return f"{signed} · {doubt}" if doubt else signed


def _dated(creator: str, time: str) -> str:
    return " · ".join(part for part in (creator, time[:10]) if part)


def backlink(annotation: Annotation, number: int) -> Markup:
    """Return the number that stands in the text where an annotation ends."""
    inner = link(f"#note-{annotation.id}", str(number))
    return tag("sup", {"id": f"mark-{annotation.id}"}, inner)
