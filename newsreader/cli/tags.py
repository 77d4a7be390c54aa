"""`newsreader tags`: the tags, what becomes of them, and vocabularies in and out."""

from collections.abc import Callable
from pathlib import Path

import click

from newsreader.cli import documents
from newsreader.cli.options import PATH, as_json
from newsreader.cli.session import Session
from newsreader.cli.words import word
from newsreader.core.ids import ArticleId, TagId
from newsreader.core.tag import ROOT, TagImpact
from newsreader.core.vocabulary import VocabularyNote
from newsreader.services.library import Library


@click.group(invoke_without_command=True)
@as_json
@click.pass_context
def command(context: click.Context, as_json: bool) -> None:
    """List the tags, unless something else is asked for."""
    if context.invoked_subcommand is None:
        _list(context.obj, as_json=as_json)


@command.command("list")
@as_json
@click.pass_obj
def list_tags(session: Session, as_json: bool) -> None:
    """List the tags."""
    _list(session, as_json=as_json)


@command.command
@click.argument("path")
@click.argument("articles", nargs=-1, required=True)
@click.pass_obj
def add(session: Session, path: str, articles: tuple[str, ...]) -> None:
    """Put a tag on articles."""
    with session.writing() as library:
        name = library.tagging.called(path)
        changes = library.tagging.tag_articles([*map(ArticleId, articles)], add=[path])
    number = session.output.counted("articles", len(changes.articles))
    session.output.say("tag.added", name=name, articles=number)


@command.command
@click.argument("path")
@click.argument("articles", nargs=-1, required=True)
@click.pass_obj
def remove(session: Session, path: str, articles: tuple[str, ...]) -> None:
    """Take a tag off articles."""
    with session.writing() as library:
        name = library.tagging.tree().path(library.tagging.find(path).id)
        changes = library.tagging.tag_articles([*map(ArticleId, articles)], remove=[name])
    number = session.output.counted("articles", len(changes.articles))
    session.output.say("tag.removed", name=name, articles=number)


@command.command
@click.argument("path")
@click.argument("name")
@click.pass_obj
def rename(session: Session, path: str, name: str) -> None:
    """Rename a tag."""
    _change(session, path, "tag.renamed", lambda library, id_: library.tagging.rename(id_, name))


@command.command
@click.argument("path")
@click.option("--under", metavar="PATH")
@click.option("--top", is_flag=True)
@click.pass_obj
def move(session: Session, path: str, under: str | None, top: bool) -> None:
    """Move a tag."""
    if (under is None) is not top:
        raise click.UsageError("Say where to: either --under PATH or --top.")

    def work(library: Library, id_: TagId) -> None:
        parent = None if under is None else library.tagging.find(under).id
        library.tagging.move(id_, parent)

    _change(session, path, "tag.moved", work)


@command.command
@click.argument("path")
@click.argument("into")
@click.pass_obj
def merge(session: Session, path: str, into: str) -> None:
    """Merge a tag into another."""
    with session.writing() as library:
        found, other = library.tagging.find(path), library.tagging.find(into)
        impact = library.tagging.impact(found.id)
        library.tagging.merge(found.id, other.id)
        name = library.tagging.tree().path(other.id)
    session.output.say("tag.merged", name=name, reached=_reached(session, impact))


@command.command
@click.argument("path")
@click.pass_obj
def delete(session: Session, path: str) -> None:
    """Delete a tag."""
    _change(session, path, "tag.deleted", lambda library, id_: library.tagging.delete(id_))


@command.command
@click.argument("path")
@click.argument("text")
@click.pass_obj
def describe(session: Session, path: str, text: str) -> None:
    """Describe a tag."""
    _change(session, path, "tag.changed", lambda library, id_: library.tagging.describe(id_, text))


@command.command
@click.argument("path")
@click.argument("color")
@click.pass_obj
def color(session: Session, path: str, color: str) -> None:
    """Give a tag a colour."""
    _change(session, path, "tag.changed", lambda library, id_: library.tagging.paint(id_, color))


@command.command
@click.argument("path", required=False)
@click.pass_obj
def close(session: Session, path: str | None) -> None:
    """Let typing make no new tags."""
    _close(session, path, closed=True)


@command.command("open")
@click.argument("path", required=False)
@click.pass_obj
def open_tags(session: Session, path: str | None) -> None:
    """Let typing make new tags again."""
    _close(session, path, closed=False)


@command.command("import")
@click.argument("file", type=PATH)
@click.option("--replace", is_flag=True)
@click.option("--dry-run", is_flag=True)
@as_json
@click.pass_obj
def import_tags(session: Session, file: Path, replace: bool, dry_run: bool, as_json: bool) -> None:
    """Take in a vocabulary."""
    with session.writing() as library:
        adoption, _ = library.adopting.adopt(file, replace=replace, dry=dry_run)
    _remark(session, adoption.notes)
    if as_json:
        session.output.document(documents.adoption(adoption))
        return
    counts = {"made": adoption.made, "changed": adoption.changed, "kept": adoption.kept}
    session.output.say("tag.tried" if dry_run else "tag.adopted", **counts)


@command.command("export")
@click.argument("format")
@click.argument("target", type=PATH)
@click.pass_obj
def export_tags(session: Session, format: str, target: Path) -> None:  # noqa: A002 - its name
    """Write a vocabulary."""
    with session.reading() as library:
        report = library.adopting.hand_on(format, target)
    _remark(session, report.notes)
    session.output.say("tag.written", tags=report.tags, path=target)


def _list(session: Session, *, as_json: bool) -> None:
    with session.reading() as library:
        tags = library.tagging.list()
    if as_json:
        session.output.document([documents.tag(each) for each in tags])
        return
    for each in tags:
        session.output.cells(each.path, each.count, each.color, each.description)


def _change(
    session: Session, path: str, said: str, work: Callable[[Library, TagId], object]
) -> None:
    """Do something to a tag, and say what it reached and what the tag is called now."""
    with session.writing() as library:
        id_ = library.tagging.find(path).id
        impact = library.tagging.impact(id_)
        work(library, id_)
        name = library.tagging.tree().path(id_)
    session.output.say(said, name=name, reached=_reached(session, impact))


def _close(session: Session, path: str | None, *, closed: bool) -> None:
    with session.writing() as library:
        id_ = ROOT if path is None else library.tagging.find(path).id
        library.tagging.close(id_, closed=closed)
        name = None if path is None else library.tagging.tree().path(id_)
    said = "closed" if closed else "opened"
    session.output.say(f"tag.top-{said}" if name is None else f"tag.{said}", name=name)


def _reached(session: Session, impact: TagImpact) -> str:
    counts = {
        "tags": impact.tags,
        "annotations": impact.annotations,
        "articles": impact.articles,
    }
    numbers = {noun: session.output.counted(noun, number) for noun, number in counts.items()}
    key = "tag.reached" if impact.tags == 1 else "tag.reached.more"
    return word(key, session.output.language, **numbers)


def _remark(session: Session, notes: tuple[VocabularyNote, ...]) -> None:
    for note in notes:
        session.output.aside(note.message(session.output.language))
