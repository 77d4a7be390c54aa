"""JSON and JSON Lines: objects with a text are articles, wherever they stand."""

import json

import pytest

from newsreader.core.findings import FindingKind
from newsreader.importers import json_rows
from newsreader.importers.mapping import mapping_from
from newsreader.importers.options import Options
from tests.support import formats
from tests.unit.importers.reading import blocks, heads, issue_of, read, refused


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("t.json", json.dumps(formats.objects())),
        ("t.json", "\ufeff" + json.dumps({"total": 3, "data": formats.objects()})),
        ("t.JSONL", "\n\n".join(json.dumps(row) for row in formats.objects())),
        ("t.ndjson", json.dumps(formats.objects())),
    ],
)
def test_the_same_rows_as_a_table(name: str, data: str) -> None:
    texts = [issue.text for issue in read("t.csv", formats.delimited()).issues]
    assert [issue.text for issue in read(name, data).issues] == texts


def test_what_stands_around_counts_for_all_inside() -> None:
    source = read("t.json", formats.json_nested())
    issue = issue_of(source)
    assert (issue.masthead.publication, issue.masthead.date) == ("青禾日报", "2031-03-05")
    assert heads(issue) == [(1, "南岸新桥通车"), (2, "春耕从一粒种子开始")]
    assert blocks(issue.articles[0])[1:] == [
        ("paragraph", "青禾市南岸新桥通车。"),
        ("paragraph", "市民连声称好。"),
    ]


def test_a_mapping_is_followed() -> None:
    data = json.dumps({"a": {"words": "市民称好。", "text": "网页代码"}})
    options = Options(mapping=mapping_from(["text=words"]))
    assert read("t.json", data, options).text == "市民称好。\n"


def test_a_title_alone_is_an_article() -> None:
    data = json.dumps(
        [{"title": "图片新闻", "link": None, "good": True}, {"title": "x", "text": 5}]
    )
    assert heads(issue_of(read("t.json", data))) == [(1, "图片新闻"), (1, "x")]


@pytest.mark.parametrize(
    ("name", "data", "key", "details"),
    [
        ("t.json", '[{"text": "甲"}, {"text" "乙"}]', "json-damaged", {"line": 1, "column": 25}),
        ("t.jsonl", '{"text": "甲"}\n\n{"te', "json-damaged", {"line": 3, "column": 2}),
        ("t.json", "[" * 100_000 + "]" * 100_000, "json-too-deep", {}),
        ("t.json", '{"a":' * 30 + "1" + "}" * 30, "json-too-deep", {}),
        ("t.json", '{"n":' + "9" * 9_999 + "}", "no-text-column", {"columns": "n"}),
        ("t.json", '{"start":NaN,"end":1e400}', "no-text-column", {"columns": "start, end"}),
        ("t.json", '{"text": ""}', "table-empty", {}),
        ("t.json", "[" + "1," * 2_100_000 + "1]", "json-too-large", {}),
        ("t.json", "5", "no-text-column", {"columns": ""}),
    ],
)
def test_refusals(name: str, data: str, key: str, details: dict[str, object]) -> None:
    error = refused(name, data)
    assert (error.key, error.details) == (key, details)


def test_half_characters_and_repeated_names_are_told() -> None:
    source = read("t.json", '[{"text": "甲\\ud800乙", "text": "x", "list": ["\\udc00"]}]')
    assert source.text == "甲\ufffd乙\n"
    assert [(f.kind, dict(f.details)) for f in source.issues[0].findings] == [
        (FindingKind.REPEATED_NAME, {"name": "text", "count": "1"}),
        (FindingKind.HALF_CHARACTER, {"count": "1"}),
    ]


def test_columns() -> None:
    columns = json_rows.JsonRows().columns("t.json", b'[{"text": "a", "b": 1}, {"c": [2]}]')
    assert columns.names == ("text", "b")
