"""`newsreader restore`: a backup in the place of the library."""

from pathlib import Path

import click

from newsreader.cli.options import PATH, as_json
from newsreader.cli.session import Session
from newsreader.services.maintaining import restore


@click.command
@click.argument("file", type=PATH)
@as_json
@click.pass_obj
def command(session: Session, file: Path, as_json: bool) -> None:
    """Restore a backup; the replaced library is kept beside it."""
    restore(session.path(), file)
    if as_json:
        session.output.document({"path": str(file)})
    else:
        session.output.say("restored", path=file)
