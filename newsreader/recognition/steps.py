"""The steps of recognition, in order.

The order matters: what belongs to the page is taken out first, then bylines and datelines are
found, because they tell heads from text; repairs come when every line has its article.
To add a step: a module with one noun and one verb, a row here, its tests.
"""

from collections.abc import Callable

from newsreader.recognition import (
    articles,
    bylines,
    captions,
    colophon,
    conflicts,
    controls,
    datelines,
    duplicates,
    guide,
    headlines,
    joins,
    markup,
    masthead,
    merges,
    notices,
    openings,
    pages,
    pointers,
)
from newsreader.recognition.sheet import Sheet

STEPS: tuple[Callable[[Sheet], None], ...] = (
    masthead.find,
    guide.find,
    pages.find,
    pointers.find,
    colophon.find,
    captions.find,
    notices.find,
    bylines.find,
    datelines.find,
    bylines.sign,
    headlines.find,
    articles.gather,
    duplicates.suppress,
    merges.separate,
    joins.join,
    openings.mark,
    conflicts.check,
    controls.mark,
    markup.mark,
)
