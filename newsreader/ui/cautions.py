"""What a person should know before beginning."""

from collections.abc import Iterator

from newsreader.core.errors import NewsreaderError
from newsreader.settings.store import Settings
from newsreader.ui.fonts import has_chinese_font
from newsreader.ui.notices import Notice
from newsreader.ui.opening import FirstLook
from newsreader.ui.translation import translate


def cautions(look: FirstLook, settings: Settings) -> Iterator[Notice | NewsreaderError]:
    """Say what is amiss with the article, the settings, the library, the fonts; the last stays."""
    if look.problem is not None:
        yield look.problem
    if settings.set_aside is not None:
        text = translate(
            "Program", "The settings could not be read. They were set aside as {path}."
        )
        yield Notice(text.format(path=settings.set_aside), keep=True)
    if look.read_only:
        text = translate(
            "Program", "This library cannot be written: you can read, but not annotate."
        )
        yield Notice(text, keep=True)
    if not has_chinese_font():
        text = translate(
            "Program", "No Chinese font is installed; install one, such as Noto Serif CJK."
        )
        yield Notice(text, error=True)
