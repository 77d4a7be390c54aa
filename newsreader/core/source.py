"""The untouched source of one issue or of several."""

from dataclasses import dataclass

from newsreader.core.findings import Finding
from newsreader.core.known import KnownStructure
from newsreader.core.packed_boxes import PackedPage


@dataclass(frozen=True, slots=True)
class BadByte:
    """A byte that could not be decoded; `at` is the offset in `text` of the U+FFFD shown for it."""

    position: int
    value: int
    at: int


@dataclass(frozen=True, slots=True)
class IssueText:
    """The text of one issue in a source; `extracted` tells whether it is not the decoded file.

    `known` is what the format says of its structure, `findings` what reading it had to doubt,
    `boxes` where its words are printed.
    """

    text: str
    bad_bytes: tuple[BadByte, ...] = ()
    known: KnownStructure | None = None
    findings: tuple[Finding, ...] = ()
    extracted: bool = False
    boxes: tuple[PackedPage, ...] = ()

    @property
    def kept(self) -> str | None:
        """What a library has to keep beside the file: the text that a format, not we, laid out."""
        return self.text if self.extracted or self.known else None


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file as it came: its bytes, their SHA-256, and the texts of the issues in it.

    `name` is a file name without its folder. Line ends are as in the file; a byte order mark is not
    part of a text. `certain` is False where the encoding was guessed from the content. `importer`
    and its version say who read it.
    """

    name: str
    data: bytes
    sha256: str
    encoding: str
    issues: tuple[IssueText, ...]
    certain: bool = True
    importer: tuple[str, str] = ("raw-text", "1")

    @property
    def text(self) -> str:
        """The text of its first issue, mostly its only one."""
        return self.issues[0].text
