"""Print what seqeval finds in CoNLL files under the strict scheme IOB2, line by line, as JSON.

bio.py FILE …, with the packages of bare.txt.
"""

import json
import sys
from pathlib import Path

from seqeval.scheme import IOB2, Tokens


def lines(path: Path) -> list[dict[str, list[object]]]:
    """Return what stands in the blocks between blank lines, but for those that begin a document."""
    blocks = [rows(block) for block in path.read_bytes().decode().split("\n\n")]
    return [line(block) for block in blocks if block != [["-DOCSTART-", "O"]]]


def rows(block: str) -> list[list[str]]:
    """Return the rows with a token."""
    return [row.split("\t") for row in block.split("\n") if row]


def line(tokens: list[list[str]]) -> dict[str, list[object]]:
    """Return the words with their labels, and which labels stand where none may."""
    labels = [label for _, label in tokens]
    found = Tokens(labels, IOB2).entities
    inside = {at for each in found for at in range(each.start, each.end)}
    words = ["".join(token for token, _ in tokens[each.start : each.end]) for each in found]
    return {
        "words": [[word, each.tag] for word, each in zip(words, found, strict=True)],
        "stray": [each for at, each in enumerate(labels) if at not in inside and each != "O"],
    }


if __name__ == "__main__":
    json.dump([lines(Path(each)) for each in sys.argv[1:]], sys.stdout)
