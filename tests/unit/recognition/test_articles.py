from newsreader.recognition.pipeline import recognise
from tests.unit.recognition.sheets import blocks

OPENING = "南岸新桥通车\n本报讯（记者 林小满）新桥昨日通车，市民连声称好。\n"


def test_text_before_any_head_is_an_article_without_one() -> None:
    first = recognise(f"新桥昨日通车，市民连声称好。\n{OPENING}").articles[0]
    assert (first.headline, first.kicker) == ("", None)
    assert blocks(first) == [("paragraph", "新桥昨日通车，市民连声称好。")]


def test_a_head_without_text_is_an_article() -> None:
    assert [a.headline for a in recognise(f"{OPENING}第02版\n老街有了新书店").articles][
        -1
    ] == "老街有了新书店"


def test_a_dateline_on_a_new_page_opens_an_article_without_a_head() -> None:
    issue = recognise(f"{OPENING}第02版\n新华社电 北岸也要修桥，市民连声称好。")
    assert [(a.headline, a.page, a.agency) for a in issue.articles][1] == ("", 2, "新华社")


def test_a_second_dateline_does_not_split_an_article() -> None:
    text = f"{OPENING}【新华社延安十日电】北岸也要修桥，市民连声称好。"
    (article,) = recognise(text).articles
    assert (article.agency, article.place) == (None, None)


def test_text_goes_on_over_a_page_mark() -> None:
    (article,) = recognise(
        f"{OPENING}市民早早来到南岸，等着走上\n第02版\n新桥，一览江景。"
    ).articles
    assert blocks(article)[-1] == ("paragraph", "市民早早来到南岸，等着走上新桥，一览江景。")


def test_a_byline_in_mid_article_begins_another() -> None:
    first, second = recognise(f"{OPENING}本报记者 沈一禾\n老街有了新书店，街坊都来看。").articles
    assert (second.headline, second.contributors[0].name) == ("", "沈一禾")
    assert first.contributors[0].name == "林小满"


def test_a_paragraph_read_twice_begins_no_article() -> None:
    line = "本报讯（记者 林小满）新桥昨日通车，市民连声称好，从此不用渡船。"
    assert len(recognise(f"南岸新桥通车\n{line}\n市民说好。\n{line}").articles) == 1


def test_text_from_another_page_goes_to_no_article_that_did_not_stop() -> None:
    issue = recognise(f"{OPENING}第02版\n老街新事\n街坊都来看。\n（上接第1版）市民说好。")
    assert [article.page for article in issue.articles] == [1, 2]


NOTE = "编者按：从今天起，本报推出系列报道，讲述老街里的人和事。"
FEATURE = "老街里的修表匠\n本报记者 沈一禾\n清晨六点，老街还没有醒，修表匠的灯已经亮了。"


def test_a_note_above_a_head_belongs_to_the_article_below() -> None:
    first, second = recognise(f"{OPENING}{NOTE}\n{FEATURE}").articles
    assert len(blocks(first)) == 2
    assert blocks(second)[:3] == [
        ("headline", "老街里的修表匠"),
        ("paragraph", NOTE),
        ("byline", "本报记者 沈一禾"),
    ]


def test_a_note_that_opens_an_issue_belongs_to_its_first_article() -> None:
    (article,) = recognise(f"{NOTE}\n{FEATURE}").articles
    assert blocks(article)[1] == ("paragraph", NOTE)


def test_a_note_under_a_head_stays_there() -> None:
    first, _ = recognise(f"南岸新桥通车\n{NOTE}\n{FEATURE}").articles
    assert blocks(first)[-1] == ("paragraph", NOTE)
