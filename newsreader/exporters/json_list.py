"""A list in JSON, an item at a time, so that a long one need not be held."""

import json
from collections.abc import Iterable, Iterator


def json_list(items: Iterable[object], depth: int = 0) -> Iterator[str]:
    """Yield what `json.dumps` with an indent of 1 writes for a list at some depth in a document."""
    margin = "\n" + " " * depth
    between = "["
    for item in items:
        text = json.dumps(item, ensure_ascii=False, indent=1)  # no text in it has line ends
        yield f"{between}{margin} " + text.replace("\n", f"{margin} ")
        between = ","
    yield "[]" if between == "[" else f"{margin}]"
