"""The sheet that the steps work on: the printed lines of one source and what each was taken for."""

from dataclasses import dataclass, field

from newsreader.core.findings import Finding
from newsreader.core.issue import BlockRole, FurnitureRole, Masthead
from newsreader.core.spans import Span
from newsreader.recognition.credits import Credits
from newsreader.recognition.drafts import Draft

Role = BlockRole | FurnitureRole


@dataclass(slots=True)
class Line:
    """A printed line: its source span without the blanks around, its text and its role so far.

    `role` is None until a step knows it. `credits` are those of a byline or of the dateline that
    opens a paragraph; `page` is the page that a page mark announces.
    """

    span: Span
    text: str
    role: Role | None = None
    credits: Credits | None = None
    page: int | None = None

    def part(self, start: int, end: int) -> "Line":
        """Return characters `[start, end)` of the line as a line of their own, blanks trimmed."""
        text = self.text[start:end]
        left = start + len(text) - len(text.lstrip())
        text = text.strip()
        begin = self.span.start + left
        return Line(Span(begin, begin + len(text)), text)

    @property
    def opens(self) -> bool:
        """Tell whether it is a byline or begins with a dateline, as an article's text does."""
        return self.role is BlockRole.BYLINE or (
            self.credits is not None and self.credits.length > 0
        )

    @property
    def is_furniture(self) -> bool:
        """Tell whether the line is known to belong to the page, not to an article."""
        return isinstance(self.role, FurnitureRole)


@dataclass(slots=True)
class Sheet:
    """One source text with its lines, and what the steps have found in it so far."""

    text: str
    lines: list[Line]
    masthead: Masthead = field(default_factory=Masthead)
    drafts: list[Draft] = field(default_factory=list[Draft])
    findings: list[Finding] = field(default_factory=list[Finding])
