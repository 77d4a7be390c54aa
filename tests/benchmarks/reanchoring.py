"""How annotations find their places again: `python -m tests.benchmarks.reanchoring --seeds 2`.

Invented issues, the bundled sample among them and half of them with a near twin of one of their
articles, come in anew, corrected at random (0.5 to 20 % of the characters); 80 highlights of 2
to 60 characters each look for their words, whose new place is known character by character.

    right  the place (overlap at least 0.8), or rightly unanchored
    ask    shown as "please check"
    lost   unanchored though the words are there, or only partly on them
    WRONG  silently elsewhere (overlap below 0.3), or somewhere though the words are gone

Published figures for the same experiment on another text are printed below, as published; there,
too, the truth is known by character. Each peer of this run answers without ever asking.
"""

import argparse
import random
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher

from rapidfuzz import fuzz

from newsreader.assets import resource
from newsreader.core.anchor import Anchor, AnchorState, anchor_at
from newsreader.core.article import reading_text
from newsreader.core.spans import Span
from newsreader.recognition.pipeline import recognise
from newsreader.services.reanchoring import Reanchoring
from tests.benchmarks.timing import say
from tests.support.press.composing import compose
from tests.support.press.houses import HOUSES
from tests.support.versions import Version, near_twin, rewritten

RATES = (0.005, 0.01, 0.02, 0.05, 0.1, 0.2)
HIGHLIGHTS = 80
VERDICTS = ("right", "ask", "lost", "WRONG")
KINDS = ("all", "<=10% edits", "untouched", "changed <=10%", "changed more", "gone")
PUBLISHED = (
    ("QualCoder's rules, edit by edit", (95.67, 0, 3.40, 0.94), (79.65, 0, 2.86, 17.49)),
    ("Hypothesis, matchQuote", (91.42, 0, 1.38, 7.21), (87.36, 0, 1.78, 10.86)),
    ("dom-anchor-text-quote", (90.46, 0, 2.83, 6.71), (88.08, 0, 2.94, 8.98)),
    ("opcodes old to new alone", (99.71, 0, 0.29, 0.00), (85.03, 0, 6.03, 8.93)),
    ("opcodes, moves and guard", (98.69, 1.04, 0.27, 0.00), (93.27, 4.95, 1.48, 0.30)),
)

Answer = tuple[Span | None, bool]
"""The place in the joined new texts, and whether it is said to be sure."""

Answers = Callable[[Sequence[tuple[int, Anchor]]], list[Answer]]


def main() -> None:
    """Read the arguments, run and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seeds", type=int, default=2, help="issues a style and rate")
    parser.add_argument("--first", type=int, default=100, help="the first seed")
    parser.add_argument("--only", action="store_true", help="without the peers")
    parser.add_argument("--single", action="store_true", help="without near twins of articles")
    args = parser.parse_args()
    for moves in (False, True):
        say("+ moved and deleted paragraphs" if moves else "characters, splits, joins")
        seeds = range(args.first, args.first + args.seeds)
        corpus = [(seed, old) for seed in seeds for old in issues(seed, twins=not args.single)]
        report(corpus, moves=moves, peers=not args.only)
        for name, *columns in PUBLISHED:
            say(f"  published: {name:34}" + shares(columns[moves]))


def report(corpus: Sequence[tuple[int, list[str]]], *, moves: bool, peers: bool) -> None:
    """Run all issues with all rates and print what came of it."""
    counts: dict[str, Counter[str]] = {}
    seconds: defaultdict[str, float] = defaultdict(float)
    for number, (seed, old) in enumerate(corpus):
        for rate in RATES:
            dice = random.Random(f"{seed} {number} {rate} {moves}")
            new = rewritten(old, dice, rate, moves=moves)
            quotes = [highlight(old, dice) for _ in range(HIGHLIGHTS)]
            for name, make in METHODS.items() if peers else [*METHODS.items()][:1]:
                begun = time.process_time()
                answers = make(old, new.texts)(quotes)
                seconds[name] += time.process_time() - begun
                tally = counts.setdefault(name, Counter())
                for quote, answer in zip(quotes, answers, strict=True):
                    count(tally, old, new, quote, answer, rate)
    for name, tally in counts.items():
        for kind in KINDS if name == "newsreader" else KINDS[:1]:
            total = sum(tally[f"{kind} {verdict}"] for verdict in VERDICTS)
            cells = [100 * tally[f"{kind} {verdict}"] / (total or 1) for verdict in VERDICTS]
            say(f"  {name:18} {kind:14} {total:8}" + shares(cells))
        say(f"  {name:18} {1000 * seconds[name] / tally['highlights']:.2f} ms a highlight")


def issues(seed: int, *, twins: bool) -> Iterator[list[str]]:
    """Yield the reading texts of invented issues, and of the sample."""
    dice = random.Random(seed)
    raw = [compose(house, seed, seed % 2 == 1).printed.text for house in HOUSES]
    raw.append(next(resource("sample").glob("*.txt")).read_text("utf-8"))
    for number, text in enumerate(raw):
        texts = [reading_text(article.blocks) for article in recognise(text).articles]
        if twins and number % 2:
            texts.append(near_twin(dice.choice(texts), dice))
        yield texts


def highlight(texts: Sequence[str], dice: random.Random) -> tuple[int, Anchor]:
    """Choose a quote of 2 to 60 characters, a quarter of them of 2 to 4."""
    number = dice.choices(range(len(texts)), [len(text) for text in texts])[0]
    text = texts[number]
    length = min(len(text), dice.randint(2, 4) if dice.random() < 0.25 else dice.randint(2, 60))
    start = dice.randint(0, len(text) - length)
    return number, anchor_at(text, Span(start, start + length))


def count(
    tally: Counter[str],
    old: Sequence[str],
    new: Version,
    quote: tuple[int, Anchor],
    answer: Answer,
    rate: float,
) -> None:
    """Add one answer to the counts of its kinds of damage."""
    number, anchor = quote
    span = anchor.span.shifted(sum(map(len, old[:number])))
    truth = new.truth(span.start, span.end)
    verdict = judged(answer, truth)
    kinds = ["all", damage(anchor.quote, new, truth)]
    for kind in kinds if rate > 0.1 else [*kinds, "<=10% edits"]:
        tally[f"{kind} {verdict}"] += 1
    tally["highlights"] += 1


def damage(quote: str, new: Version, truth: Span | None) -> str:
    """Say how much of a quote was changed."""
    if truth is None:
        return "gone"
    found = truth.of("".join(new.texts))
    if found == quote:
        return "untouched"
    same = sum(block.size for block in SequenceMatcher(None, quote, found).get_matching_blocks())
    changed = max(len(quote), len(found)) - same
    return "changed <=10%" if changed <= 0.1 * len(quote) else "changed more"


def judged(answer: Answer, truth: Span | None) -> str:
    """Compare an answer with the truth."""
    found, sure = answer
    if found is not None and not sure:
        return "ask"
    if found is None or truth is None:
        return "right" if found == truth else "lost" if found is None else "WRONG"
    both = min(found.end, truth.end) - max(found.start, truth.start)
    share = max(0, both) / (max(found.end, truth.end) - min(found.start, truth.start))
    return "right" if share >= 0.8 else "WRONG" if share < 0.3 else "lost"


def ours(old: Sequence[str], new: Sequence[str]) -> Answers:
    """Answer as the program does."""
    places = Reanchoring(old, new)

    def answer(quote: tuple[int, Anchor]) -> Answer:
        place = places.place(*quote)
        if place.state is AnchorState.UNANCHORED:
            return None, True
        start = sum(map(len, new[: place.article]))
        return place.anchor.span.shifted(start), place.state is AnchorState.ANCHORED

    return lambda quotes: [answer(quote) for quote in quotes]


def by_difflib(old: Sequence[str], new: Sequence[str]) -> Answers:
    """Answer by the longest matching blocks of the standard library."""
    before, after = "".join(old), "".join(new)
    to_new: dict[int, int] = {}
    for block in SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks():
        to_new |= {block.a + at: block.b + at for at in range(block.size)}

    def answer(number: int, anchor: Anchor) -> Answer:
        start = sum(map(len, old[:number])) + anchor.span.start
        found = [to_new[at] for at in range(start, start + anchor.span.length) if at in to_new]
        return (Span(found[0], found[-1] + 1) if found else None), True

    return lambda quotes: [answer(*quote) for quote in quotes]


def by_quote(_: Sequence[str], new: Sequence[str]) -> Answers:
    """Answer by the quote with its context, wherever that resembles the text most."""
    text = "".join(new)

    def answer(anchor: Anchor) -> Answer:
        words = anchor.prefix + anchor.quote + anchor.suffix
        best = fuzz.partial_ratio_alignment(words, text)
        if best is None:
            return None, True
        near = text[best.dest_start : best.dest_end]
        inner = fuzz.partial_ratio_alignment(anchor.quote, near, score_cutoff=50)
        if inner is None or best.score < 50:
            return None, True
        return Span(inner.dest_start, inner.dest_end).shifted(best.dest_start), True

    return lambda quotes: [answer(anchor) for _, anchor in quotes]


def shares(cells: Sequence[float]) -> str:
    """Shape a row of percentages."""
    return "".join(f"  {v} {cell:6.2f}" for v, cell in zip(VERDICTS, cells, strict=True))


METHODS: dict[str, Callable[[Sequence[str], Sequence[str]], Answers]] = {
    "newsreader": ours,
    "difflib": by_difflib,
    "quote and context": by_quote,
}

if __name__ == "__main__":
    main()
