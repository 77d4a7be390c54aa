"""`newsreader show`: one article."""

from dataclasses import replace

import click

from newsreader.cli import documents
from newsreader.cli.options import as_json
from newsreader.cli.session import Session
from newsreader.core.ids import ArticleId


@click.command
@click.argument("article")
@as_json
@click.pass_obj
def command(session: Session, article: str, as_json: bool) -> None:
    """Show an article."""
    with session.reading() as library:
        view = library.reading.article(ArticleId(article))
        view = replace(view, annotations=library.styling.named(view.annotations))
        topics = library.tagging.topics(view.id)
    if as_json:
        session.output.document(documents.shown(view, topics))
    else:
        session.output.text(view.text)
