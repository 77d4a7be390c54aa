"""`newsreader correct`: correct the reading text of an article."""

import click

from newsreader.cli.options import as_json, nth
from newsreader.cli.session import Session
from newsreader.core.ids import ArticleId


@click.command
@click.argument("article")
@click.option("--find", required=True, metavar="TEXT")
@click.option("--replace", required=True, metavar="TEXT")
@nth
@as_json
@click.pass_obj
def command(
    session: Session, article: str, find: str, replace: str, nth: int, as_json: bool
) -> None:
    """Correct an article."""
    with session.writing() as library:
        edit, changes = library.correcting.correct(ArticleId(article), find, replace, nth)
    if as_json:
        session.output.document(
            {
                "article_id": article,
                "start": edit.span.start,
                "end": edit.span.end,
                "replacement": edit.replacement,
                "annotations": sorted(changes.changed),
            }
        )
    else:
        session.output.say("corrected")
