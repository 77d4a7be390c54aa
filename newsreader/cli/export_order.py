"""What `newsreader export` is asked to write: by options, or by a profile that was kept."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypedDict

from newsreader.core.errors import UsageError
from newsreader.core.ids import AnnotationId, ArticleId, CollectionId, IssueId
from newsreader.core.query import Omission, Selection
from newsreader.core.scope import Scope, part_of
from newsreader.services.bundling import FORMAT
from newsreader.services.exporting import Exporting
from newsreader.settings.profiles import Profile, export_profiles
from newsreader.settings.store import Settings


class Asked(TypedDict):
    """What the command line says: format and file, a profile, and a part of the library."""

    format_id: str | None
    target: Path | None
    profile: str | None
    issue: str | None
    tag: str | None
    query: str | None
    article: tuple[str, ...]
    annotation: tuple[str, ...]
    person: str | None
    collection: str | None
    without: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Order:
    """A format, the file, and the part of the library that goes into it."""

    format_id: str
    target: Path
    selection: Selection


def order_of(asked: Asked, settings: Settings) -> Order | None:
    """Return what is to be done, None where that is not all said.

    What is asked comes before what the profile says; UsageError if there is none of its name.
    """
    format_id, target, selection = asked["format_id"], asked["target"], _selection(asked)
    if asked["profile"] is not None:
        profile = _profile(settings, asked["profile"])
        if target is None and format_id is not None and not _is_format(format_id):
            target, format_id = Path(format_id), None
        format_id = format_id or profile.format_id
        target = target or Path(profile.target)
        if selection.whole == Selection():
            selection = replace(_part(profile), without=selection.without)
        without = selection.without | _left_out(profile.without.split(","))
        selection = replace(selection, without=without)
    if format_id is None or target is None:
        return None
    return Order(format_id, target, selection)


def _is_format(name: str) -> bool:
    return name in {each.id for each in (*Exporting.formats(), FORMAT)}


def _profile(settings: Settings, name: str) -> Profile:
    profiles = export_profiles(settings)
    for profile in profiles:
        if profile.name == name:
            return profile
    known = ", ".join(profile.name for profile in profiles) or "–"
    raise UsageError("no-such-profile", name=name, known=known)


def _part(profile: Profile) -> Selection:
    known = profile.scope in [*map(str, Scope)]
    part = part_of(Scope(profile.scope), profile.value) if known else None
    if part is None:
        raise UsageError("profile-needs-part", name=profile.name)
    return part


def _selection(asked: Asked) -> Selection:
    issue, collection = asked["issue"], asked["collection"]
    return Selection(
        None if issue is None else IssueId(issue),
        asked["tag"],
        asked["query"],
        annotations=frozenset(AnnotationId(id_.lower()) for id_ in asked["annotation"]) or None,
        articles=frozenset(map(ArticleId, asked["article"])) or None,
        creator=asked["person"],
        collection=None if collection is None else CollectionId(collection),
        without=_left_out(asked["without"]),
    )


def _left_out(names: Iterable[str]) -> frozenset[Omission]:
    return frozenset(Omission(name) for name in names if name in [*map(str, Omission)])
