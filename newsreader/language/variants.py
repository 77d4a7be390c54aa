"""Traditional, simplified and variant characters, brought to one form; the only module with OpenCC.

Character by character: OpenCC's rules for whole words depend on what stands around, so that a word
would not always be found in a text that holds it.
"""

# ruff: noqa: PLC0415
from typing import Protocol, cast

_PLANE = 0x10000
_HALVES = range(0xD800, 0xE000)


def unify(text: str) -> str:
    """Return `text` with one form for each character; the length stays the same."""
    return text.translate(_FORMS)


def version() -> str:
    """Name the tables in use: an index made by others has to be made anew."""
    from importlib.metadata import version as installed

    return installed("OpenCC")


class _Converter(Protocol):
    def convert(self, text: str) -> str: ...


class _Forms(dict[int, int]):
    """What each code point becomes, filled as characters are met."""

    def __init__(self) -> None:
        super().__init__()
        self._converters: tuple[_Converter, ...] = ()

    def __missing__(self, code: int) -> int:
        # Forms outside the first plane count two units in the index: they stay as they are.
        stays = code < 0x2E80 or code >= _PLANE or code in _HALVES
        self[code] = code if stays else self._form(code)
        return self[code]

    def _form(self, code: int) -> int:
        character = chr(code)
        for converter in self._converters or self._load():
            form = converter.convert(character)
            if len(form) == 1 and ord(form) < _PLANE:
                character = form
        # What one of the tables gives may be what another one takes: 麼, 么, 幺.
        return code if ord(character) == code else self[ord(character)]

    def _load(self) -> tuple[_Converter, ...]:
        # 20 ms: not before something is searched or indexed.
        from opencc import OpenCC  # pyright: ignore[reportMissingTypeStubs]

        names = ("tw2s", "hk2s", "t2s")
        self._converters = tuple(cast("_Converter", OpenCC(name)) for name in names)
        return self._converters


_FORMS = _Forms()
