import pytest

from newsreader.recognition.credits import people


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("记者 林小满", "林小满=记者"),
        ("青禾日报全媒体记者/林小满 通讯员/沈一禾", "林小满=记者 沈一禾=通讯员"),
        ("本报记者林小满、沈一禾", "林小满=记者 沈一禾=记者"),
        ("通讯员 白露 记者 林小满", "白露=通讯员 林小满=记者"),
        ("记者　林　满 报道", "林满=记者"),
        ("文/林小满 图/阿依古丽·买买提", "林小满=文 阿依古丽·买买提=图"),
        ("摄影 Smith 𠮷小满", "Smith=摄影 𠮷小满=摄影"),
    ],
)
def test_reads_roles_and_names(text: str, named: str) -> None:
    assert " ".join(f"{p.name}={p.role}" for p in people(text) or ()) == named


@pytest.mark.parametrize(
    "text",
    [
        "",
        "记者",
        "林小满",
        "优秀记者名单",
        "通讯员队伍壮大",
        "记者 从市民政局昨日了解到",
        "散文 春天",
    ],
)
def test_other_words_are_not_credits(text: str) -> None:
    assert people(text) is None
