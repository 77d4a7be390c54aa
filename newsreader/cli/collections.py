"""`newsreader collections`: the collections, what is in them, and what becomes of them."""

from typing import Any

import click

from newsreader.cli.options import as_json
from newsreader.cli.session import Session
from newsreader.core.dossier import DossierCount, MemberRow, member_of
from newsreader.core.ids import CollectionId
from newsreader.core.query import Order
from newsreader.services.library import Library


@click.group(invoke_without_command=True)
@as_json
@click.pass_context
def command(context: click.Context, as_json: bool) -> None:
    """List the collections, unless something else is asked for."""
    if context.invoked_subcommand is None:
        _list(context.obj, as_json=as_json)


@command.command("list")
@as_json
@click.pass_obj
def list_collections(session: Session, as_json: bool) -> None:
    """List the collections."""
    _list(session, as_json=as_json)


@command.command
@click.argument("path")
@click.option("--rule", metavar="QUERY")
@click.pass_obj
def make(session: Session, path: str, rule: str | None) -> None:
    """Make a collection."""
    with session.writing() as library:
        made, _ = library.curating.make(path, session.creator())
        if rule is not None:
            library.curating.rule(made.id, rule)
        _say(session, library, "collection.made", made.id)


@command.command
@click.argument("path")
@click.argument("name")
@click.pass_obj
def rename(session: Session, path: str, name: str) -> None:
    """Rename a collection."""
    with session.writing() as library:
        id_ = library.curating.find(path).id
        library.curating.rename(id_, name)
        _say(session, library, "collection.renamed", id_)


@command.command
@click.argument("path")
@click.option("--under", metavar="PATH")
@click.option("--top", is_flag=True)
@click.option("--before", metavar="PATH")
@click.pass_obj
def move(session: Session, path: str, under: str | None, top: bool, before: str | None) -> None:
    """Move a collection."""
    if sum((under is not None, top, before is not None)) != 1:
        raise click.UsageError("Say where to: one of --under PATH, --before PATH, --top.")
    with session.writing() as library:
        id_ = library.curating.find(path).id
        there = None if before is None else library.curating.find(before).id
        above = None if under is None else library.curating.find(under).id
        above = library.curating.tree().parent(there) if there else above
        library.curating.move(id_, above, there)
        _say(session, library, "collection.moved", id_)


@command.command
@click.argument("path")
@click.pass_obj
def delete(session: Session, path: str) -> None:
    """Delete a collection."""
    with session.writing() as library:
        id_ = library.curating.find(path).id
        name = library.curating.tree().path(id_)
        library.curating.delete(id_)
    session.output.say("collection.deleted", name=name)


@command.command
@click.argument("path")
@click.option("--description", metavar="TEXT")
@click.option("--rights", metavar="TEXT")
@click.option("--source", metavar="TEXT")
@click.pass_obj
def describe(session: Session, path: str, **texts: str | None) -> None:
    """Describe a collection."""
    with session.writing() as library:
        id_ = library.curating.find(path).id
        library.curating.describe(id_, **texts)
        _say(session, library, "collection.changed", id_)


@command.command
@click.argument("path")
@click.argument("query")
@click.pass_obj
def rule(session: Session, path: str, query: str) -> None:
    """Let a collection take in what a query finds."""
    with session.writing() as library:
        id_ = library.curating.find(path).id
        library.curating.rule(id_, query)
        _say(session, library, "collection.changed", id_)


@command.command
@click.argument("path")
@click.argument("ids", nargs=-1)
@click.option("--query", metavar="Q")
@click.pass_obj
def add(session: Session, path: str, ids: tuple[str, ...], query: str | None) -> None:
    """Put articles and annotations into a collection."""
    if not ids and query is None:
        raise click.UsageError("Name articles or annotations, or give --query Q.")
    with session.writing() as library:
        found = library.searching.found(query, order=Order.OLDEST) if query else ()
        id_ = library.curating.find(path).id
        before = len(library.filling.members(id_))
        progress = session.output.progress
        library.filling.add(id_, map(member_of, (*ids, *found)), progress=progress)
        number = len(library.filling.members(id_)) - before
        _say(session, library, "collection.added", id_, number)


@command.command
@click.argument("path")
@click.argument("ids", nargs=-1, required=True)
@click.pass_obj
def remove(session: Session, path: str, ids: tuple[str, ...]) -> None:
    """Take articles and annotations out of a collection."""
    with session.writing() as library:
        id_ = library.curating.find(path).id
        before = len(library.filling.members(id_))
        library.filling.remove(id_, map(member_of, ids))
        number = before - len(library.filling.members(id_))
        _say(session, library, "collection.removed", id_, number)


@command.command
@click.argument("path")
@click.option("--nested", is_flag=True)
@as_json
@click.pass_obj
def show(session: Session, path: str, nested: bool, as_json: bool) -> None:
    """Show a collection and what is in it."""
    with session.searching() as library:
        id_ = library.curating.find(path).id
        counted = next(each for each in library.curating.list() if each.dossier.id == id_)
        rows = library.filling.rows(library.filling.members(id_, nested=nested))
    if as_json:
        members = [_member(row) for row in rows]
        session.output.document({**_collection(counted), "members": members})
        return
    for row in rows:
        place = (row.publication, row.date, row.page, row.headline)
        session.output.cells(row.member.id, *place, row.quote)


def _list(session: Session, *, as_json: bool) -> None:
    with session.searching() as library:
        counts = library.curating.list()
    if as_json:
        session.output.document([_collection(each) for each in counts])
        return
    for each in counts:
        session.output.cells(each.path, each.members, each.dossier.query, each.dossier.description)


def _say(session: Session, library: Library, said: str, id_: CollectionId, number: int = 0) -> None:
    members = session.output.counted("members", number)
    session.output.say(said, name=library.curating.tree().path(id_), members=members)


def _collection(value: DossierCount) -> dict[str, Any]:
    texts = ("description", "rights", "source")
    return {
        "id": value.dossier.id,
        "path": value.path,
        "articles": value.articles,
        "annotations": value.annotations,
        "found": value.found,
        "rule": value.dossier.query,
        **{name: getattr(value.dossier, name) for name in texts},
    }


def _member(value: MemberRow) -> dict[str, Any]:
    names = ("article_id", "publication", "date", "page", "headline", "quote", "note")
    member = value.member
    return {
        "kind": member.kind.value,
        "id": member.id,
        "found": member.found,
        **{name: getattr(value, name) for name in names},
    }
