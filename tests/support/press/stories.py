"""Articles: heads, leads, paragraphs and subheads on one subject."""

from dataclasses import dataclass

from tests.support.press.desk import Desk
from tests.support.press.grammar import chinese
from tests.support.press.openings import BYLINE, CLOSING, END, PREFIX, Opening
from tests.support.press.sheet import BYLINE as BYLINE_ROLE
from tests.support.press.sheet import HEADLINE, PARAGRAPH, SUBHEAD, TrueArticle


@dataclass(frozen=True, slots=True)
class Plan:
    """How long an article is and what stands in its head.

    `lines` parts the lines of a head: a space in one line, or a line each. `parts` is how subheads
    are printed: {sub} is the text, {n} and {cn} their numbers.
    """

    paragraphs: tuple[int, int] = (2, 5)
    sentences: tuple[int, int] = (2, 5)
    subheads: float = 0.0
    kicker: float = 0.1
    second: float = 0.25
    subtitle: float = 0.0
    lines: str = " "
    short: float = 0.08
    photographs: float = 0.12
    parts: str = "{sub}"
    topic: str | None = None


class Subject:
    """One topic with its words fixed for the length of an article."""

    def __init__(self, desk: Desk, topic: str | None = None) -> None:
        self.desk = desk
        self.topic = topic or desk.say("topic")
        self.words = {"who": desk.person(), "place": desk.say("county")}
        for name in ("thing", "org"):
            if desk.grammar.knows(f"{self.topic}.{name}"):
                self.words[name] = self.say(f"{self.topic}.{name}")

    def say(self, symbol: str) -> str:
        """Expand a symbol with the words of this subject."""
        return self.desk.say(symbol, self.words)

    def of(self, part: str) -> str:
        """Expand a symbol of this topic: head, lead, fact, sub."""
        return self.say(f"{self.topic}.{part}")

    def sentence(self) -> str:
        """Make a sentence with its end mark that does not stand in this issue yet."""
        return self.desk.new(self._sentence) or self._sentence()

    def item(self) -> str:
        """Make one sentence of an old item."""
        return self.desk.new(lambda: self.say("item")) or self.say("item")

    def short(self) -> str | None:
        """Make a very short paragraph, unless all were said."""
        able = "org" in self.words and self.desk.grammar.knows("short")
        return self.desk.new(lambda: self.say("short")) if able else None

    def _sentence(self) -> str:
        desk = self.desk
        if "org" not in self.words:
            return self.of("fact") + "。"
        if desk.grammar.knows("quote") and desk.chance(0.15):
            return self.say("quote")
        own = desk.chance(0.7) or not desk.grammar.knows("fact")
        text = self.of("fact") if own else self.say("fact")
        if desk.grammar.knows("tail") and desk.chance(0.3):
            text += self.say("tail")
        return text + "。"

    def paragraph(self, sentences: tuple[int, int]) -> str:
        """Make a paragraph of so many sentences."""
        return "".join(self.sentence() for _ in range(self.desk.dice.randint(*sentences)))


def write_story(desk: Desk, plan: Plan, opening: Opening | None = None) -> int:
    """Write an article onto the sheet and return its number."""
    subject = Subject(desk, plan.topic)
    number = desk.sheet.begin(TrueArticle())
    write_head(desk, number, subject, plan)
    people(desk, number, opening)
    if opening and opening.where == BYLINE:
        desk.sheet.add(number, BYLINE_ROLE, opening.text)
    desk.sheet.add(number, PARAGRAPH, *paragraphs(subject, plan, opening))
    if desk.chance(plan.subheads):
        put_subheads(desk, number, subject, plan.parts)
    if opening and opening.where == END:
        desk.sheet.add(number, BYLINE_ROLE, opening.text)
    return number


def people(desk: Desk, number: int, opening: Opening | None) -> None:
    """Record what the opening says about an article."""
    if opening:
        article = desk.sheet.articles[number]
        article.people = list(opening.people)
        article.agency = opening.agency


def write_head(desk: Desk, number: int, subject: Subject, plan: Plan) -> None:
    """Write the head: kicker, main head of one or two parts, subtitle."""
    main = [subject.of("head")]
    if desk.chance(plan.second) and " " not in main[0] and len(main[0]) < 15:
        main.append(subject.of("head"))
    if desk.chance(plan.kicker) and desk.grammar.knows("kicker"):
        main.insert(0, subject.say("kicker"))
    subtitle = None
    if desk.chance(plan.subtitle) and desk.grammar.knows("subtitle"):
        subtitle = subject.say("subtitle")
    article = desk.sheet.articles[number]
    article.headline, article.subtitle = " ".join(main), subtitle
    lines = [*main, subtitle] if subtitle else main
    if plan.lines == "\n":
        desk.sheet.add(number, HEADLINE, *lines)
    else:
        desk.sheet.add(number, HEADLINE, plan.lines.join(lines))


def paragraphs(subject: Subject, plan: Plan, opening: Opening | None) -> list[str]:
    """Write the paragraphs of an article, the opening before the first words of the lead."""
    desk = subject.desk
    count = desk.dice.randint(*plan.paragraphs)
    lead = subject.of("lead") + (subject.sentence() if desk.chance(0.6) else "")
    found = [lead]
    for _ in range(count - 1):
        short = subject.short() if desk.chance(plan.short) else None
        found.append(short or subject.paragraph(plan.sentences))
    if opening and opening.where == PREFIX:
        found[0] = opening.text + found[0]
    if opening and opening.where == CLOSING:
        found[-1] += opening.text
    return found


def put_subheads(desk: Desk, number: int, subject: Subject, shape: str) -> None:
    """Set a subhead before some of the paragraphs, never before the lead or two in a row."""
    body = desk.sheet.body(number)
    places = body[2::2] if len(body) > 3 else body[1:2]
    for part, line in enumerate(places, 1):
        at = desk.sheet.lines.index(line)
        # A lexicon leaves the number of a part open.
        sub = subject.of("sub").replace("@", chinese(part))
        desk.sheet.add(number, SUBHEAD, shape.format(sub=sub, n=part, cn=chinese(part)))
        desk.sheet.lines.insert(at, desk.sheet.lines.pop())
