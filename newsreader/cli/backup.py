"""`newsreader backup`: a checked copy of the library."""

from pathlib import Path

import click

from newsreader.cli.options import PATH, as_json
from newsreader.cli.session import Session


@click.command
@click.argument("target", type=PATH)
@as_json
@click.pass_obj
def command(session: Session, target: Path, as_json: bool) -> None:
    """Back the library up."""
    with session.reading() as library:
        made = library.maintaining.backup(target)
    if as_json:
        session.output.document({"path": str(made)})
    else:
        session.output.say("backed-up", path=made)
