import pytest

from newsreader.recognition.pipeline import recognise

TEXT = "\n本报讯（记者 林小满）新桥昨日通车。"


@pytest.mark.parametrize(
    ("printed", "kicker", "headline", "subtitle"),
    [
        ("南岸新桥通车", None, "南岸新桥通车", None),
        ("南岸新桥\u3000\u3000通车\n两岸不再靠渡船", None, "南岸新桥 通车 两岸不再靠渡船", None),
        ("一桥飞架 ——南岸新桥修建侧记", None, "一桥飞架", "——南岸新桥修建侧记"),
        ("一桥飞架\n——南岸新桥 修建侧记", None, "一桥飞架", "——南岸新桥 修建侧记"),
        ("一桥飞架——南岸新桥侧记", None, "一桥飞架——南岸新桥侧记", None),
        ("——一桥飞架", None, "——一桥飞架", None),
        ("市长在桥头强调 要把桥修好", "市长在桥头强调", "要把桥修好", None),
        ("【特写】\n一桥飞架 ——修建侧记", "【特写】", "一桥飞架", "——修建侧记"),
        ("市长在桥头强调", None, "市长在桥头强调", None),
    ],
)
def test_parts_of_a_head(
    printed: str, kicker: str | None, headline: str, subtitle: str | None
) -> None:
    article = recognise(printed + TEXT).articles[0]
    assert (article.kicker, article.headline, article.subtitle) == (kicker, headline, subtitle)


def test_a_head_of_several_parts_is_one_block_with_several_spans() -> None:
    text = f"南岸新桥  通车{TEXT}"
    block = recognise(text).articles[0].blocks[0]
    assert [span.of(text) for span in block.spans] == ["南岸新桥", "通车"]
    assert block.text == "南岸新桥 通车"
