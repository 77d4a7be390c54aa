"""SKOS in JSON-LD, as far as its context stands in the file: nothing is fetched."""

import json
import re
from collections.abc import Iterator
from typing import cast

from newsreader.core.errors import BadInputError
from newsreader.core.gathering import DEEPEST
from newsreader.importers.vocabulary.base import Read, Source
from newsreader.importers.vocabulary.skos import vocabulary_of
from newsreader.importers.vocabulary.statements import Form, statements_of

_START = re.compile(r"\s*(?:\{|\[\s*[\[{])")
_CONTEXT = "@context"
_IMPORT = "@import"
_MOST_DEFINITIONS = 2_000


class JsonLd:
    """The reader of SKOS in JSON-LD."""

    def accepts(self, source: Source) -> bool:
        """Take what begins as JSON does."""
        return _START.match(source.text) is not None

    def read(self, source: Source) -> Read:
        """Read every concept; BadInputError where the file is no JSON-LD, or needs the network."""
        _require_local([*_contexts(_parsed(source))], source.name)
        return vocabulary_of(statements_of(source, Form.JSON_LD), source.stem)


def _parsed(source: Source) -> object:
    try:
        return json.loads(source.text)
    except RecursionError as error:
        raise BadInputError("vocabulary-too-deep", limit=DEEPEST) from error
    except ValueError as error:
        line = getattr(error, "lineno", 1)  # a number of too many digits has none
        raise BadInputError(
            "vocabulary-damaged", name=source.name, kind=Form.JSON_LD, line=line
        ) from error


def _contexts(document: object) -> Iterator[object]:
    """Yield every part of every context of a document, also of one inside another."""
    waiting = [document]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            members = cast("dict[str, object]", value)
            waiting += members.values()
            context = members.get(_CONTEXT)
            yield from cast("list[object]", context) if isinstance(context, list) else [context]
        elif isinstance(value, list):
            waiting += cast("list[object]", value)


def _require_local(contexts: list[object], name: str) -> None:
    """Raise BadInputError for contexts that would be fetched, or are more than any file needs.

    Every context is copied for what stands below it, so that their size counts many times.
    """
    definitions = 0
    for context in contexts:
        members = cast("dict[str, object]", context) if isinstance(context, dict) else {}
        definitions += len(members)
        address = context if isinstance(context, str) else members.get(_IMPORT)
        if address is not None:
            raise BadInputError("vocabulary-remote-context", name=name, address=address)
    if definitions > _MOST_DEFINITIONS:
        raise BadInputError("vocabulary-damaged", name=name, kind=Form.JSON_LD, line=1)
