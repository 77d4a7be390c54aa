"""Members of JSON-LD as what they have to be, or nothing."""

from collections.abc import Mapping
from typing import TypeGuard, cast

from newsreader.importers.annotations.cleaning import text_in

Json = Mapping[str, object]


def text_of(said: Json, *names: str) -> str:
    """Return the first member of one of the names that is a text, or a text with its language."""
    for name in names:
        value = said.get(name)
        if is_object(value):
            value = value.get("@value")
        if isinstance(value, str):
            return text_in(value)
    return ""


def object_in(value: object) -> Json:
    """Return an object's members; none of anything else."""
    return value if is_object(value) else {}


def is_object(value: object) -> TypeGuard[Json]:
    """Tell whether a value has members."""
    return isinstance(value, dict)


def strings_in(value: object) -> list[str]:
    """Return the texts of a list, or one that stands alone."""
    return [text_in(each) for each in values_in(value) if isinstance(each, str)]


def values_in(value: object) -> list[object]:
    """Return the members of a list, or what stands alone as a list of one."""
    if isinstance(value, list):
        return cast("list[object]", value)
    return [] if value is None else [value]
