"""The sheet that the steps work on: the printed lines of one source and what each was taken for."""

from dataclasses import dataclass, field

from newsreader.core.findings import Finding
from newsreader.core.furniture import FurnitureRole
from newsreader.core.issue import BlockRole
from newsreader.core.masthead import Masthead
from newsreader.core.spans import Span
from newsreader.recognition.credits import Credits
from newsreader.recognition.drafts import Draft
from newsreader.recognition.pace import Pace
from newsreader.recognition.places import Places, cut

Role = BlockRole | FurnitureRole


@dataclass(slots=True)
class Line:
    """A printed line: its source span without the blanks around, its text and its role so far.

    `text` is what rules match: digits and letters of full width are folded, and characters that
    cannot be seen are left out; then, and for a paragraph printed in several lines, `places` tells
    where its characters stand. `role` is None until a step knows it. `credits` are those of a
    byline or of the dateline that opens a paragraph; `page` is the page that a page mark announces.
    `gap` counts the empty lines above, `indent` the blanks before; `closes` tells that the line
    ends with a signature, as the last of an article does.
    """

    span: Span
    text: str
    role: Role | None = None
    credits: Credits | None = None
    page: int | None = None
    places: Places | None = None
    gap: int = 0
    indent: int = 0
    closes: bool = False

    @property
    def spans(self) -> tuple[Span, ...]:
        """The source spans of the line: one, unless it was printed in several."""
        return (self.span,) if self.places is None else self.places.spans

    def part(self, start: int, end: int) -> "Line":
        """Return characters `[start, end)` of the line as a line of their own, blanks trimmed."""
        text = self.text[start:end]
        left = start + len(text) - len(text.lstrip())
        text = text.strip()
        right = left + len(text)
        places = self.places and self.places.cut(left, right)
        spans = cut(self.span.start, self.places, left, right)
        span = Span(spans[0].start, spans[-1].end) if spans else Span(left, left)
        return Line(span, text, places=places, indent=self.indent if left == 0 else 0)

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
    pace: Pace = field(default_factory=Pace)
