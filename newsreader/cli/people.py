"""`newsreader people`: who annotates, and what tells them from all others."""

import click

from newsreader.cli import documents
from newsreader.cli.options import as_json
from newsreader.cli.session import Session


@click.group(invoke_without_command=True)
@as_json
@click.pass_context
def command(context: click.Context, as_json: bool) -> None:
    """List those who have an identifier, unless something else is asked for."""
    if context.invoked_subcommand is not None:
        return
    session: Session = context.obj
    with session.reading() as library:
        found = library.identifying.list()
    if as_json:
        session.output.document([documents.person(each) for each in found])
        return
    for each in found:
        session.output.cells(each.name, each.identifier)


@command.command("set")
@click.argument("name")
@click.argument("identifier")
@click.pass_obj
def set_identifier(session: Session, name: str, identifier: str) -> None:
    """Give a person an identifier, or take it away."""
    with session.writing() as library:
        library.identifying.set(name, identifier)
        known = {each.name: each.identifier for each in library.identifying.list()}
    if name in known:
        session.output.say("person.set", name=name, identifier=known[name])
    else:
        session.output.say("person.cleared", name=name)
