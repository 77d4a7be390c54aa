"""What a text is about."""

from collections.abc import Mapping

import pytest

from newsreader.core.topic import TopicKind
from newsreader.language.topics import Collection, topics

Words = list[tuple[str, str]]
MANY = 1000


def told(
    words: Words, held: Mapping[str, int] | None = None, *home: str, most: int = 9
) -> list[str]:
    collection = Collection(MANY, lambda word: (held or {}).get(word, 1), home)
    return [topic.words for topic in topics(words, collection, most)]


def test_what_is_said_often_and_is_rare_elsewhere_comes_first() -> None:
    words = [("南瓜", "n"), ("大桥", "n"), ("的", "uj"), ("大桥", "n"), ("花", "n"), ("市民", "n")]
    assert told(words, {"市民": 150}) == ["大桥", "南瓜", "市民"]
    assert told(words, {"市民": 150}, most=1) == ["大桥"]


def test_what_is_everywhere_in_the_collection_is_no_topic() -> None:
    words = [("工作", "vn"), ("大桥", "n")]
    assert told(words, {"工作": 201}) == ["大桥"]
    assert told(words, {"工作": 200}) == ["大桥", "工作"]


def test_a_few_articles_are_no_stop_list() -> None:
    found = topics([("大桥", "n")], Collection(4, lambda _: 3), 9)
    assert [topic.words for topic in found] == ["大桥"]


def test_numbers_verbs_and_the_town_are_left_out() -> None:
    words = [
        ("三百亿", "n"),
        ("3.5%", "eng"),
        ("通车", "v"),
        ("青禾", "ns"),
        ("青禾市", "ns"),
        ("青禾河", "ns"),
    ]
    assert told(words, {}, "青禾") == ["青禾河"]


@pytest.mark.parametrize(
    ("word", "part", "kind"),
    [
        ("林小满", "nr", TopicKind.PERSON),
        ("青禾河", "ns", TopicKind.PLACE),
        ("种子公司", "nt", TopicKind.ORGANISATION),
        ("大桥", "n", TopicKind.SUBJECT),
        ("GDP", "eng", TopicKind.SUBJECT),
    ],
)
def test_kinds(word: str, part: str, kind: TopicKind) -> None:
    (topic,) = topics([(word, part)], Collection(MANY, lambda _: 1), 9)
    assert (topic.words, topic.kind, topic.times, topic.path) == (word, kind, 1, None)
    assert topic.weight > 0


def test_words_that_recur_side_by_side_are_one() -> None:
    words = [
        ("铁海", "n"),
        ("联运", "vn"),
        ("，", "x"),
        ("铁海", "n"),
        ("联运", "vn"),
        ("铁海", "n"),
    ]
    collection = Collection(MANY, lambda _: 1)
    found = {topic.words: topic.times for topic in topics(words, collection, 9)}
    assert found == {"铁海联运": 2, "铁海": 1}
    office = [("中央", "n"), ("电视台", "nt")] * 2
    (topic, *_) = topics(office, collection, 9)
    assert (topic.words, topic.kind) == ("中央电视台", TopicKind.ORGANISATION)


@pytest.mark.parametrize(
    "pair",
    [
        [("加入", "v"), ("公社", "n")],
        [("林小满", "nr"), ("主任", "n")],
        [("主任", "n"), ("林小满", "nr")],
        [("非", "b"), ("贸易", "n")],
        [("大桥", "n"), ("大桥", "n")],
        [("第一拖拉机制造厂", "n"), ("职工子弟学校", "n")],
    ],
)
def test_what_does_not_go_together_stays_apart(pair: Words) -> None:
    assert "".join(word for word, _ in pair) not in told([*pair, ("，", "x"), *pair])


def test_nothing_to_say() -> None:
    assert told([]) == []
