"""`newsreader metadata`: what the tables of a library hold, for Datasette."""

import json

import click

from newsreader.assets import resource
from newsreader.cli.session import Session


@click.command
@click.pass_obj
def command(session: Session) -> None:
    """Print a metadata file for Datasette."""
    described = json.loads(resource("datasette", "metadata.json").read_text("utf-8"))
    (about,) = described["databases"].values()
    session.output.document(described | {"databases": {session.path().stem: about}})
