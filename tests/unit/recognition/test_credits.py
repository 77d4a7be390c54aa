import pytest

from newsreader.recognition.credits import lone_people, people


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
        ("文/图 本报记者 林小满", "林小满=记者"),
        ("林小满 图/文", "林小满=图/文"),
        ("林小满 文 沈一禾 摄", "林小满=文 沈一禾=摄影"),
        ("林小满 摄影报道", "林小满=摄影"),
        ("林小满 本报特约记者 沈一禾", "林小满=作者 沈一禾=记者"),
        ("全媒体记者 林小满/文 沈一禾/图", "林小满=记者 沈一禾=记者"),
        ("记者阿依古丽·买买提", "阿依古丽·买买提=记者"),
        ("作者：林小满 来源：湖畔日报", "林小满=作者"),
        ("口述/林小满 整理/沈一禾", "林小满=口述 沈一禾=整理"),
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
        "图/文 并茂的一本好书，人人爱看",
        "林小满 从市民政局昨日了解到 摄",
        "林小满 2031 记者 沈一禾",
    ],
)
def test_other_words_are_not_credits(text: str) -> None:
    assert people(text) is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("林小满", "林小满"),
        ("林 满", "林满"),
        ("欧阳小满 沈一禾", "欧阳小满 沈一禾"),
        ("临江县 林小满", "林小满"),
        ("约翰·马哈马", "约翰·马哈马"),
        ("七律·夜宿渔村", None),
        ("林荫大道宽", None),
        ("新桥头", None),
        ("林一 林二 林三 林四 林五 林六", None),
    ],
)
def test_reads_names_alone(text: str, names: str | None) -> None:
    people_ = lone_people(text)
    assert (people_ and " ".join(person.name for person in people_)) == names
