"""Text as pairs of characters that stand side by side, with white space between the pairs."""

from itertools import pairwise

import numpy as np

_ASCII = 0x80
_PRIVATE = 0xE000
"""Where ASCII is moved, which tokenizers take apart by rules of their own."""

_END = _PRIVATE + ord("\n")


def bigrams(text: str) -> str:
    """Return a pair for each character, the last one with the end of the text."""
    codes = _moved(text)
    pairs = np.full((len(codes), 3), ord(" "), np.uint32)
    pairs[:, 0] = codes
    pairs[:-1, 1] = codes[1:]
    pairs[-1:, 1] = _END
    return pairs.tobytes().decode("utf-32-le")


def phrase_of(word: str) -> list[str]:
    """Return the pairs inside a word of two characters or more."""
    codes = _moved(word).tolist()
    return [chr(one) + chr(two) for one, two in pairwise(codes)]


def single(character: str) -> str:
    """Return how the pairs of a character begin."""
    return chr(int(_moved(character)[0]))


def _moved(text: str) -> np.ndarray:
    codes = np.frombuffer(text.encode("utf-32-le"), np.uint32)
    return np.where(codes < _ASCII, codes + _PRIVATE, codes)
