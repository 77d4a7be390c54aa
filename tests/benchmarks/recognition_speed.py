"""How fast huge texts are recognised: `python -m tests.benchmarks.recognition_speed --scale 0.1`.

Prints the CPU seconds a megabyte for texts of odd shapes, and how many times as long as the least
that any reading costs: cutting the text into lines and one pass of a pattern.
"""

import argparse
import random
import re
import time
from collections.abc import Callable, Iterator

from newsreader.recognition.pipeline import recognise
from tests.benchmarks.timing import median, say

WORDS = "全市各地加快推进项目建设服务群众生活改善环境发展产业科技创新农业丰收教育医疗交通城市"
ARTICLES = 100_000
PARAGRAPHS = 25_000
SHORT_LINES = 700_000
_MEGABYTE = 1_000_000
_SENTENCE_END = re.compile(r"[。！？]$", re.MULTILINE)


def shapes(scale: float) -> Iterator[tuple[str, str]]:
    """Yield the name and text of each shape; 1 is its full size."""
    dice = random.Random(1)

    def words(count: int) -> str:
        return "".join(dice.choices(WORDS, k=count))

    def lines(count: int, line: Callable[[], str]) -> str:
        return "\n".join(line() for _ in range(int(count * scale)))

    yield "articles with datelines", lines(ARTICLES, lambda: f"{words(9)}\n本报讯 {words(20)}。")
    yield "articles without", lines(ARTICLES, lambda: f"{words(9)}\n{words(20)}。")
    yield "one article again and again", lines(ARTICLES, lambda: "标题\n\n正文。\n")
    yield "equal lines", lines(ARTICLES, lambda: f"{WORDS[:12]}。")
    yield "random paragraphs", lines(PARAGRAPHS, lambda: f"{words(32)}。")
    yield "lines of three characters", lines(SHORT_LINES, lambda: words(3))


def floor(text: str) -> int:
    """Do the least that any reading of the text costs."""
    return len(text.splitlines()) + len(_SENTENCE_END.findall(text))


def main() -> None:
    """Read the arguments, measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scale", type=float, default=0.1, help="1 is the full size")
    parser.add_argument("--times", type=int, default=3, help="runs, of which the median counts")
    args = parser.parse_args()
    recognise("甲")
    for name, text in shapes(args.scale):
        size = len(text.encode("utf-8")) / _MEGABYTE
        least, taken = (
            median(lambda work=work, text=text: work(text), args.times, time.process_time)
            for work in (floor, recognise)
        )
        say(f"{name:30}{size:6.2f} MB {taken / size / 1000:7.2f} s/MB {taken / least:7.0f} x floor")


if __name__ == "__main__":
    main()
