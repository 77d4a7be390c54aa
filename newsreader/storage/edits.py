"""Corrections as they lie in revisions: written and read."""

from collections.abc import Mapping
from typing import Any, cast

from newsreader.core.edit import Edit
from newsreader.core.spans import Span
from newsreader.storage.checksums import text_digest


def edit_value(edit: Edit, result: str) -> Mapping[str, str | int | bool]:
    """Write an edit; it names the version of the text that it makes.

    It also says that annotations whose words it changes are to be marked.
    """
    return {
        "marks": True,
        "start": edit.span.start,
        "end": edit.span.end,
        "replacement": edit.replacement,
        "text": text_digest(result),
    }


def edit_from(value: object) -> Edit:
    """Read what `edit_value` wrote."""
    fields = cast("Mapping[str, Any]", value)
    return Edit(Span(fields["start"], fields["end"]), fields["replacement"])


def marks(value: object) -> bool:
    """Tell whether an edit marks the annotations whose words it changes: early ones did not."""
    return bool(cast("Mapping[str, object]", value).get("marks"))


def is_result(value: object, text: str) -> bool:
    """Tell whether `text` is what the edit in `value` made when it was recorded."""
    return cast("Mapping[str, object]", value)["text"] == text_digest(text)
