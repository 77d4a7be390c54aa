"""W3C Web Annotation in JSON-LD: one annotation, a list, a collection or a page of them.

Contexts are not fetched: members are taken by the names that the recommendation gives them, which
is what Recogito, Annotorious and others write; the lists that Hypothesis answers with are read too.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from newsreader.core.errors import BadInputError
from newsreader.core.receiving import Entry, Unusable
from newsreader.importers.annotations.base import MOST, AnnotationFormat, ReadOptions, Source
from newsreader.importers.annotations.cleaning import id_in, part_of
from newsreader.importers.annotations.json_values import is_object
from newsreader.importers.annotations.web_answers import Answers
from newsreader.importers.annotations.web_body import said_by
from newsreader.importers.annotations.web_target import placed, source_of, targets_of
from newsreader.importers.decoding import decode

_START = re.compile(rb"(?:\xef\xbb\xbf)?\s*[\[{]|\xff\xfe(?:\s\0)*[\[{]\0|\xfe\xff(?:\0\s)*\0[\[{]")
_CALLED = re.compile(
    rb'"(?:oa:)?Annotation(?:Page|Collection)?"|"Text(?:Quote|Position)Selector"'
    rb"|//www\.w3\.org/ns/(?:anno|oa)\b"
)
_SUFFIXES = (".jsonld", ".json")
_HOLDERS = ("items", "first", "next", "rows", "annotations", "@graph")
"""Where lists of annotations stand inside other objects."""
_DEEPEST = 20


class WebAnnotation:
    """The reader of JSON-LD."""

    format = AnnotationFormat("web-annotation", "W3C Web Annotation (JSON-LD)", _SUFFIXES)

    def accepts(self, source: Source) -> bool:
        """Take what begins as JSON does."""
        return _START.match(source.head) is not None

    def is_sure(self, source: Source) -> bool:
        """Tell whether the first annotation calls itself one."""
        return _CALLED.search(source.head.replace(b"\0", b"")) is not None

    def read(self, source: Source, options: ReadOptions) -> Iterator[Entry]:
        """Yield every annotation, with the answers to it that stand in the file."""
        decoded = decode(source.data(), options.encoding)
        found = [*_annotations(_parsed(decoded.text, source.name), 0)]
        if not any(is_object(each) and "target" in each for each in found):
            raise BadInputError("annotations-none", name=source.name)
        if len(found) > MOST:
            raise BadInputError("annotations-too-many", name=source.name, limit=MOST)
        answers = Answers(found)
        for row, value in enumerate(found, 1):
            if not answers.is_answer(value):
                yield from _entries(row, value, answers)


def _parsed(text: str, name: str) -> object:
    try:
        return json.loads(text, parse_int=_number)
    except RecursionError as error:
        raise BadInputError("annotations-json-deep", name=name) from error
    except json.JSONDecodeError as error:
        details = {"line": error.lineno, "column": error.colno}
        raise BadInputError("annotations-json", name=name, **details) from error


def _number(digits: str) -> int:
    """Read a number; one that no text is long enough for need not be exact."""
    return int(digits[:18])


def _annotations(value: object, depth: int) -> Iterator[object]:
    """Yield what stands where annotations are expected."""
    if isinstance(value, list):
        for member in cast("list[object]", value):
            yield from _annotations(member, depth) if is_object(member) else (member,)
    elif is_object(value) and depth < _DEEPEST:
        held = [value[name] for name in _HOLDERS if isinstance(value.get(name), dict | list)]
        if "target" in value or not held:
            yield value
            return
        for each in held:
            yield from _annotations(each, depth + 1)


def _entries(row: int, value: object, answers: Answers) -> Iterator[Entry]:
    """Yield an annotation as often as it has targets; the answers go with the first."""
    if not is_object(value):
        yield Unusable(row, BadInputError("annotation-no-object"))
        return
    targets = targets_of(value)
    if not targets:
        yield Unusable(row, BadInputError("annotation-no-object"))
        return
    whole = said_by(row, value)
    for number, target in enumerate(targets, 1):
        entry = placed(whole, target)
        if isinstance(entry, Unusable):
            yield entry
            continue
        words = (entry.quote, entry.prefix, entry.where.article or source_of(target))
        id_ = part_of(id_in(entry.named, *words, entry.note, entry.creator, *entry.tags), number)
        yield replace(entry, id=id_, answers=answers.to(entry.named) if number == 1 else ())
