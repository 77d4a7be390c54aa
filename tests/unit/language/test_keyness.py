"""Words that set two texts apart."""

from collections import Counter

from newsreader.language.keyness import counted, telling


def test_numbers_punctuation_and_single_characters_are_left_out() -> None:
    assert counted(["新桥", "新桥", "桥", "，", "1951", "12月", "Bridge"]) == {
        "新桥": 2,
        "Bridge": 1,
    }


def test_what_is_much_more_frequent_on_one_side() -> None:
    left, right = Counter(新桥=40, 城市=50, 偶尔=1), Counter(种子=30, 城市=55)
    first, second = telling(left, right, 5)
    assert [(each.word, each.left, each.right) for each in first] == [("新桥", 40, 0)]
    assert [(each.word, each.left, each.right) for each in second] == [("种子", 0, 30)]
    assert telling(right, left, 5) == tuple(
        tuple(type(each)(each.word, each.right, each.left, each.weight) for each in side)
        for side in (second, first)
    )
    assert telling(left, right, 0) == ((), ())


def test_weights_are_those_of_the_formula() -> None:
    (word,), _ = telling(Counter(甲乙=20, 丙丁=80), Counter(甲乙=5, 丙丁=95), 5)
    assert (word.word, word.weight) == ("甲乙", 9.64)


def test_nothing_against_nothing() -> None:
    assert telling(Counter(), Counter(), 5) == ((), ())
