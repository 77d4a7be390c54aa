from tests.unit.cli.conftest import Newsreader


def test_annotations_by_article_and_tag(newsreader: Newsreader, article: str) -> None:
    first = newsreader("annotate", article, "--quote", "书车", "--tag", "乙", "--json").json
    second = newsreader("annotate", article, "--quote", "还书角", "--note", "一\n二", "--json").json
    other = newsreader("articles", "--json").json[0]["article_id"]
    assert newsreader("annotations", "--json").json == [first, second]
    assert newsreader("annotations", "--article", article, "--json").json == [first, second]
    assert newsreader("annotations", "--article", other, "--json").json == []
    assert newsreader("annotations", "--tag", "乙", "--json").json == [first]
    assert newsreader("annotations").out.splitlines() == [
        f"{first['id']}\t{article}\t书车\t\t乙",
        f"{second['id']}\t{article}\t还书角\t一 二\t",
    ]


def test_a_quote_across_paragraphs_is_one_row(newsreader: Newsreader, article: str) -> None:
    text = newsreader("show", article, "--json").json["text"]
    first, _, rest = text.partition("\n")
    quote = f"{first[-2:]}\n{rest[:2]}"
    made = newsreader("annotate", article, "--quote", quote, "--json").json
    assert made["quote"] == quote
    assert newsreader("annotations").out.splitlines() == [
        f"{made['id']}\t{article}\t{quote.replace(chr(10), ' ')}\t\t"
    ]
