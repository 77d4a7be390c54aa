"""`newsreader annotate`: add an annotation."""

from typing import TypedDict, Unpack

import click

from newsreader.cli import documents
from newsreader.cli.options import as_json, nth
from newsreader.cli.session import Session
from newsreader.core.anchor import Anchor, anchor_at, find_quote
from newsreader.core.annotation import Style
from newsreader.core.errors import BadInputError
from newsreader.core.ids import ArticleId
from newsreader.core.new_annotation import NewAnnotation


class Asked(TypedDict):
    """The options of the command."""

    quote: str
    nth: int
    note: str
    tag: tuple[str, ...]
    style: str
    creator: str | None


@click.command
@click.argument("article")
@click.option("--quote", required=True, metavar="TEXT")
@nth
@click.option("--note", default="", metavar="TEXT")
@click.option("--tag", multiple=True, metavar="NAME")
@click.option("--style", default=Style.YELLOW.value, metavar="NAME")
@click.option("--creator", metavar="NAME")
@as_json
@click.pass_obj
def command(session: Session, article: str, as_json: bool, **asked: Unpack[Asked]) -> None:
    """Annotate words of an article."""
    output = session.output
    with session.writing() as library:
        style = library.styling.find(asked["style"])
        text = library.reading.article(ArticleId(article)).text
        anchor = _anchor(text, asked["quote"], asked["nth"])
        made, _ = library.annotating.add(
            NewAnnotation(
                article_id=ArticleId(article),
                anchor=anchor,
                note=asked["note"],
                tags=asked["tag"],
                style=style,
                creator=session.creator() if asked["creator"] is None else asked["creator"],
            )
        )
        made = library.styling.named([made])[0]
    if as_json:
        output.document(documents.annotation(made))
    else:
        output.say("annotated", id=made.id, quote=made.anchor.quote)


def _anchor(text: str, quote: str, nth: int) -> Anchor:
    span = find_quote(text, quote, nth) if quote else None
    if span is None:
        raise BadInputError("quote-not-found", quote=quote, nth=nth)
    return anchor_at(text, span)
