"""`newsreader searches`: saved searches, and what becomes of them."""

import click

from newsreader.cli import documents
from newsreader.cli.options import as_json
from newsreader.cli.session import Session


@click.group(invoke_without_command=True)
@as_json
@click.pass_context
def command(context: click.Context, as_json: bool) -> None:
    """List the saved searches, unless something else is asked for."""
    if context.invoked_subcommand is not None:
        return
    session: Session = context.obj
    with session.reading() as library:
        found = [(each, library.searching.count(each.query)) for each in library.keeping.list()]
    if as_json:
        rows = [documents.saved_search(search, count) for search, count in found]
        session.output.document(rows)
        return
    for search, count in found:
        session.output.cells(search.id, count, search.name, search.query)


@command.command
@click.argument("name")
@click.argument("query")
@as_json
@click.pass_obj
def save(session: Session, name: str, query: str, as_json: bool) -> None:
    """Save a search."""
    with session.writing() as library:
        search, _ = library.keeping.save(name, query, session.creator())
        count = library.searching.count(search.query)
    if as_json:
        session.output.document(documents.saved_search(search, count))
    else:
        session.output.say("search.saved", id=search.id, name=search.name)


@command.command
@click.argument("search")
@click.argument("name")
@click.pass_obj
def rename(session: Session, search: str, name: str) -> None:
    """Rename a saved search."""
    with session.writing() as library:
        id_ = library.keeping.find(search).id
        library.keeping.rename(id_, name)
        session.output.say("search.renamed", name=library.keeping.get(id_).name)


@command.command
@click.argument("search")
@click.pass_obj
def delete(session: Session, search: str) -> None:
    """Delete a saved search."""
    with session.writing() as library:
        found = library.keeping.find(search)
        library.keeping.delete(found.id)
    session.output.say("search.deleted", name=found.name)
