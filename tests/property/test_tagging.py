"""Laws of tags, over whatever people may do with them one after the other."""

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.core.errors import BadInputError
from newsreader.core.tag import ROOT
from newsreader.services.library import Library
from tests.support.builders import BRIDGE_ID, SEED_ID
from tests.support.library import depth, make_library
from tests.support.people import highlight

NAMES = ["桥", "路", "橋", "ａ", "A", "a b", "河"]
names = st.sampled_from(NAMES)
paths = st.lists(names, min_size=1, max_size=3).map("/".join)
numbers = st.integers(0, 9)
CARRIERS = ["tag", "untag", "set", "topic", "topic-off", "article-merge"]
TAGS = [
    "make",
    "rename",
    "move",
    "top",
    "merge",
    "delete",
    "paint",
    "describe",
    "close",
    "close-all",
]
KINDS = [*CARRIERS, *TAGS, "undo", "redo"]
actions = st.lists(st.tuples(st.sampled_from(KINDS), numbers, numbers, paths), max_size=14)
Action = tuple[str, int, int, str]


def act(library: Library, action: Action) -> None:
    """Do it, as far as it can be done on what is there."""
    kind, _, second, path = action
    if kind in CARRIERS:
        carry(library, action)
    elif kind == "make":
        library.tagging.make(path)
    elif kind == "close-all":
        library.tagging.close(ROOT, closed=bool(second % 2))
    elif library.tagging.list():
        change(library, action)


def carry(library: Library, action: Action) -> None:
    """Do something to what carries tags."""
    kind, first, second, path = action
    annotation = library.annotating.list()[first % 2]
    articles = [article.id for article in library.reading.articles()]
    match kind:
        case "tag":
            library.annotating.add_tag(annotation.id, path)
        case "set":
            library.annotating.set_tags(annotation.id, [path, NAMES[second % len(NAMES)]])
        case "untag":
            for tag in annotation.tags[:1]:
                library.annotating.remove_tag(annotation.id, tag)
        case "topic":
            library.tagging.tag_articles(articles[: 1 + second % 2], add=[path])
        case "topic-off":
            library.tagging.tag_articles(articles, remove=[path])
        case _:
            library.arranging.merge(SEED_ID)


def change(library: Library, action: Action) -> None:
    """Do something to a tag that is there."""
    kind, first, second, path = action
    tags, tagging = [tag.id for tag in library.tagging.list()], library.tagging
    tag, other = tags[first % len(tags)], tags[second % len(tags)]
    match kind:
        case "rename":
            tagging.rename(tag, path.partition("/")[0])
        case "move":
            tagging.move(tag, other)
        case "top":
            tagging.move(tag, None)
        case "merge":
            tagging.merge(tag, other)
        case "delete":
            tagging.delete(tag)
        case "paint":
            tagging.paint(tag, f"#00000{second}")
        case "describe":
            tagging.describe(tag, path)
        case "close":
            tagging.close(tag, closed=bool(second % 2))


def seen(library: Library) -> object:
    """Return all that is seen of the tags."""
    return (
        library.tagging.list(),
        library.tagging.tree().closed,
        {each.id: each.tags for each in library.annotating.list()},
        [library.tagging.topics(id_) for id_ in (BRIDGE_ID, SEED_ID)],
    )


def check_counts(library: Library) -> None:
    """Count what carries the tags, each once, and what carries those under them."""
    carried = [*(each.tags for each in library.annotating.list())]
    carried += [library.tagging.topics(each.id) for each in library.reading.articles()]
    for tag in library.tagging.list():
        under = f"{tag.path}/"
        assert tag.count == sum(tag.path in tags for tags in carried)
        assert tag.whole == sum(
            any(f"{each}/".startswith(under) for each in tags) for tags in carried
        )
        impact = library.tagging.impact(tag.id)
        assert impact.carriers == tag.whole
        assert len(library.annotating.list(tag=tag.path)) == impact.annotations
        assert library.searching.count(f'tag:"{tag.path}"') <= 2


class Walk:
    """A library and all states that it was in, as far as they can be gone back and forth to."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.states = [seen(library)]
        self.place = 0

    def step(self, action: Action) -> None:
        """Do something, and keep the state it leads to if it was a step."""
        before = depth(self.library)
        with suppress(BadInputError):
            act(self.library, action)
        if depth(self.library) > before:
            self.states[self.place + 1 :] = [seen(self.library)]
            self.place += 1
        assert seen(self.library) == self.states[self.place]

    def go(self, by: int) -> None:
        """Go a step back or forth, if there is one."""
        if 0 <= self.place + by < len(self.states):
            self.library.history.undo() if by < 0 else self.library.history.redo()
            self.place += by
        assert seen(self.library) == self.states[self.place]


@given(actions)
@settings(max_examples=25)
def test_every_state_is_found_again(actions: list[Action]) -> None:
    with TemporaryDirectory() as folder, make_library(Path(folder)) as library:
        highlight(library, "新桥", tags=("桥/石桥",))
        highlight(library, "选种", tags=("河",), article_id=SEED_ID)
        walk = Walk(library)
        for action in actions:
            if action[0] in {"undo", "redo"}:
                walk.go(-1 if action[0] == "undo" else 1)
            else:
                walk.step(action)
        check_counts(library)
        assert library.history.revisions.differences() == ()
        for by in (-1, 1):
            for _ in walk.states:
                walk.go(by)
        assert library.maintaining.check().ok
