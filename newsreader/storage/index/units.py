"""Folded text as numbers: UTF-16 units, and keys of two neighbouring units."""

import numpy as np
import numpy.typing as npt

Units = npt.NDArray[np.uint16]
Keys = npt.NDArray[np.uint32]
Places = npt.NDArray[np.int32]
Documents = npt.NDArray[np.uint16]
Mask = npt.NDArray[np.bool_]

SEPARATOR = 0xFFFF
"""Stands after each document; no folded text holds it."""

NEWLINE = 0x0A
HIGH_SURROGATES = (0xD800, 0xDBFF)


def units_of(text: str) -> Units:
    """Return the UTF-16 units of folded text."""
    return np.frombuffer(text.encode("utf-16-le", "surrogatepass"), "<u2")


def pair(first: int, second: int) -> int:
    """Return the key of two neighbouring units."""
    return first << 16 | second


def pairs_of(units: Units) -> Keys:
    """Return the key at each unit; the last unit stands before a separator."""
    keys = units.astype(np.uint32) << np.uint32(16)
    keys[:-1] |= units[1:]
    keys[-1:] |= np.uint32(SEPARATOR)
    return keys
