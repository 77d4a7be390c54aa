"""Sentences and paragraphs of a reading text."""

import re

from newsreader.core.spans import Span

_SENTENCE = re.compile(r"[^\n]*?(?:[。！？!?…]+[”’」』）)》】]*|(?=\n)|\Z)")


def sentences(text: str) -> tuple[Span, ...]:
    """Return the sentences in order, each with the marks that end it; a line always ends one."""
    found = (Span(*match.span()) for match in _SENTENCE.finditer(text))
    return tuple(span for span in found if span.of(text).strip())


def paragraphs(text: str) -> tuple[Span, ...]:
    """Return the lines that are not blank, in order."""
    found = (Span(*match.span()) for match in re.finditer(r"[^\n]+", text))
    return tuple(span for span in found if span.of(text).strip())
