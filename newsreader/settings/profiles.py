"""Exports that are done again and again, kept by name in the settings."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, fields
from typing import cast

from newsreader.settings.store import Settings

KEY = "export.profiles"


@dataclass(frozen=True, slots=True)
class Profile:
    """What is exported, in which format, and to which file.

    `scope` is the kind of part of the library, and `value` says which one where that is needed;
    `without` names what is left out, parted by commas.
    """

    name: str
    format_id: str
    scope: str
    value: str
    target: str
    without: str = ""


def export_profiles(settings: Settings) -> tuple[Profile, ...]:
    """Return the profiles by name, as far as the file makes sense."""
    try:
        found: object = json.loads(settings.text(KEY) or "[]")
    except (ValueError, RecursionError):
        return ()
    rows = cast("list[object]", found) if isinstance(found, list) else []
    return tuple(_read(rows))


def keep_profile(settings: Settings, profile: Profile) -> tuple[Profile, ...]:
    """Keep a profile in the place of one of its name, and return all."""
    return _keep(settings, [*_others(settings, profile.name), profile])


def forget_profile(settings: Settings, name: str) -> tuple[Profile, ...]:
    """Forget a profile, and return the others."""
    return _keep(settings, _others(settings, name))


def _read(rows: Iterable[object]) -> Iterator[Profile]:
    names = [field.name for field in fields(Profile)]
    for row in rows:
        if isinstance(row, dict):
            known = {"without": "", **cast("dict[str, object]", row)}
            values = [known.get(name) for name in names]
            if all(isinstance(value, str) for value in values):
                yield Profile(*cast("list[str]", values))


def _others(settings: Settings, name: str) -> list[Profile]:
    return [each for each in export_profiles(settings) if each.name != name]


def _keep(settings: Settings, profiles: list[Profile]) -> tuple[Profile, ...]:
    kept = tuple(sorted(profiles, key=lambda each: each.name))
    settings.put({KEY: json.dumps([asdict(each) for each in kept], ensure_ascii=False)})
    return kept
