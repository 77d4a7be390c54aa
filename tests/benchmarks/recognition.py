"""How well invented issues are recognised: `python -m tests.benchmarks.recognition --seeds 40`.

Composes issues in many house styles, half of them with faults, and prints a row of measures a
style (with * where there are faults) and their mean. `--show 3` prints what went wrong in the three
worst issues, `--write DIR` writes the issues with their truths, `--shared DIR` scores a folder of
texts and truths instead.
"""

import argparse
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from newsreader.recognition.pipeline import recognise
from tests.benchmarks.timing import say
from tests.support.press.complaints import complaints
from tests.support.press.composing import compose
from tests.support.press.houses import HOUSES
from tests.support.press.labels import Case, Truth, make_case
from tests.support.press.scoring import MEASURES, Scores, mean, score

Issue = tuple[str, str, Truth]


def main() -> None:
    """Read the arguments, score and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=40, help="issues a style")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--style", action="append", default=[], help="only this style")
    parser.add_argument("--faults", choices=("none", "only", "half"), default="half")
    parser.add_argument("--show", type=int, default=0, help="tell of so many worst issues")
    parser.add_argument("--worst", choices=MEASURES, help="what makes an issue the worst")
    parser.add_argument("--write", type=Path, help="write the issues instead of scoring them")
    parser.add_argument("--shared", type=Path, help="score this folder")
    args = parser.parse_args()
    issues = shared(args.shared) if args.shared else composed(args)
    if args.write:
        write(args.write, issues)
    else:
        report(issues, args.show, args.worst)


def composed(args: argparse.Namespace) -> Iterator[Issue]:
    """Compose issues; even seeds are sound, odd ones have faults, unless told otherwise."""
    for house in HOUSES:
        if args.style and house.name not in args.style:
            continue
        for seed in range(args.first, args.first + args.seeds):
            faulty = args.faults == "only" or (args.faults == "half" and seed % 2 == 1)
            made = compose(house, seed, faulty)
            name = f"{house.name}-{seed:03}" + ("-faulty" if faulty else "")
            yield name, made.printed.text, made.printed.truth


def shared(folder: Path) -> Iterator[Issue]:
    """Read a folder of texts and truths."""
    for path in sorted(folder.glob("*.json")):
        text = path.with_suffix(".txt").read_bytes().decode("utf-8")
        yield path.stem, text, json.loads(path.read_text("utf-8"))


def write(folder: Path, issues: Iterable[Issue]) -> None:
    """Write texts and truths; readings parted by `|` become the first of them."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text, truth in issues:
        folder.joinpath(f"{name}.txt").write_bytes(text.encode("utf-8"))
        for field, value in truth["issue"].items():
            truth["issue"][field] = value.split("|")[0] if isinstance(value, str) else value
        for article in truth["articles"].values():
            article["headline"] = article["headline"] or ""
            article["contributors"] = [[n, r.split("|")[0]] for n, r in article["contributors"]]
        plain = json.dumps(truth, ensure_ascii=False, indent=1)
        folder.joinpath(f"{name}.json").write_text(plain, "utf-8")


def report(issues: Iterable[Issue], shown: int, worst: str | None) -> None:
    """Print a row a style, the mean, and what went wrong in the worst issues."""
    rows: dict[str, list[Scores]] = {}
    cases: list[tuple[float, str, Case, Scores]] = []
    for name, text, truth in issues:
        case = make_case(text, truth, recognise(text))
        scores = score(case)
        rows.setdefault(style_of(name), []).append(scores)
        value = scores[worst] if worst else sum(scores.values())
        cases.append((value, name, case, scores))
        cases = sorted(cases, key=lambda item: item[0])[: shown or 1]
    for style, found in rows.items():
        say(row(style, mean(found)))
    say(row("mean of styles", mean([mean(found) for found in rows.values()])))
    for _, name, case, scores in cases[:shown]:
        say(f"\n{row(name, scores)}")
        for line in complaints(case):
            say(f"  {line}")


def style_of(name: str) -> str:
    """Return the style of an issue's name; sound and faulty issues count apart."""
    parts = name.rsplit("-", 2) if name.endswith("-faulty") else [name.rsplit("-", 1)[0]]
    return parts[0] + ("*" if len(parts) == 3 else "")


def row(name: str, scores: Scores) -> str:
    """Shape one row of figures."""
    return f"{name:28}" + " ".join(f"{measure} {scores[measure]:.3f}" for measure in MEASURES)


if __name__ == "__main__":
    main()
