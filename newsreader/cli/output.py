"""The only place that prints: results on standard output, all else on standard error."""

import json
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from newsreader.cli.words import word
from newsreader.core.errors import NewsreaderError
from newsreader.core.messages import Language, render
from newsreader.core.progress import Progress

_VISIBLE = {
    **{code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n"},
    **dict.fromkeys(range(0x7F, 0xA0), 0xFFFD),
}
"""Control characters of a source must not steer the terminal."""
_IN_CELL = dict.fromkeys(map(ord, "\n\t\u2028\u2029"), " ")
"""What ends a line or a cell must not stand within one."""


@dataclass(frozen=True, slots=True)
class Output:
    """Prints in one language; streams are UTF-8 whatever the locale says."""

    language: Language
    out: TextIO
    err: TextIO

    def document(self, value: object) -> None:
        """Print one JSON document."""
        print(json.dumps(value, ensure_ascii=False, indent=1), file=self.out)

    def cells(self, *values: object) -> None:
        """Print one row of a list on one line, cells parted by tabs; None is an empty cell."""
        texts = ("" if value is None else str(value) for value in values)
        self.text("\t".join(text.translate(_IN_CELL) for text in texts))

    def text(self, text: str) -> None:
        """Print text for people."""
        print(text.translate(_VISIBLE), file=self.out)

    def say(self, key: str, **details: object) -> None:
        """Print a sentence of `words.py` as a result."""
        self.text(word(key, self.language, **details))

    def counted(self, noun: str, number: int) -> str:
        """Return so many of a noun that `words.py` has as `NOUN.one` and `NOUN.many`."""
        key = f"{noun}.one" if number == 1 else f"{noun}.many"
        return word(key, self.language, number=f"{number:,}")

    def note(self, key: str, **details: object) -> None:
        """Print a sentence of `words.py` on standard error."""
        self.aside(word(key, self.language, **details))

    def remark(self, key: str, **details: object) -> None:
        """Print a sentence of `core/messages` on standard error."""
        self.aside(render(key, self.language, **details))

    def fail(self, error: NewsreaderError, path: str | None = None) -> None:
        """Say on standard error what went wrong, and with which file."""
        message = error.message(self.language)
        self.aside(f"{path}: {message}" if path else message)

    def progress(self, progress: Progress) -> None:
        """Rewrite one line of a terminal; a file or a pipe gets no progress."""
        if self.err.isatty():
            print(f"\r\x1b[K{self._line(progress)}", end="", file=self.err)
            if progress.done >= progress.total and not progress.writing:
                print("\r\x1b[K", end="", file=self.err)
            self.err.flush()

    def _line(self, progress: Progress) -> str:
        if progress.writing:
            return word("writing", self.language)
        share = f"{progress.share:.0%} " if progress.share else ""
        label = progress.label.translate(_VISIBLE)[:60]
        return f"{progress.done}/{progress.total} {share}{label}"

    def aside(self, text: str) -> None:
        """Print text on standard error."""
        with suppress(OSError):  # where nobody listens, nobody can be told so
            print(text.translate(_VISIBLE), file=self.err)


def standard_output(language: Language) -> Output:
    """Take the process's own streams and make them UTF-8; what UTF-8 refuses is escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    return Output(language, _open(sys.stdout), _open(sys.stderr))


def _open(stream: TextIO | None) -> TextIO:
    """Return a stream that can be printed to, also where the program was started without it."""
    return stream or Path(os.devnull).open("w", encoding="utf-8")


def forget_standard_output() -> None:
    """After a broken pipe: let the interpreter's own last flush go nowhere, without a word."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
