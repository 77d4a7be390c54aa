"""What names have in common that people, and a search, take for the same."""

from newsreader.core.tag import SEPARATOR
from newsreader.language.folding import fold_variants


def likeness(path: str) -> str:
    """Return what all paths share that differ in no more than what a search folds, and in spaces.

    That is case, width, traditional and simplified characters, and what nobody sees. Letters of
    two scripts that look alike, as Latin a and Cyrillic а, are different letters.
    """
    names = fold_variants(path).text.split(SEPARATOR)
    return SEPARATOR.join(" ".join(name.split()) for name in names)
