"""Web Annotation as other programs write it, and as nobody should."""

import json
from pathlib import Path

import pytest

from newsreader.core.errors import BadInputError
from newsreader.core.receiving import Entry, ForeignAnnotation, ForeignNote, Unusable, Whereabouts
from newsreader.importers.annotations.registry import read_annotations
from tests.support.foreign import HYPOTHESIS, RECOGITO, on_article, w3c, write
from tests.support.schemas import needed

ID = "6f1e0c5a-0f6e-4d2f-9b34-0d1a2b3c4d5e"


def read(folder: Path, value: object) -> list[Entry]:
    return [*read_annotations(write(folder / "a.jsonld", value))]


def only(folder: Path, value: object) -> ForeignAnnotation:
    (entry,) = read(folder, value)
    assert isinstance(entry, ForeignAnnotation)
    return entry


def refused(folder: Path, value: object) -> tuple[str, object]:
    with pytest.raises(BadInputError) as caught:
        read(folder, value)
    return caught.value.key, caught.value.details.get("line")


def test_the_list_of_hypothesis_is_read_with_its_answers(tmp_path: Path) -> None:
    entry = only(tmp_path, HYPOTHESIS)
    assert entry.quote == "青禾市南岸新桥通车。"
    assert (entry.start, entry.end) == (912, 922)
    assert (entry.note, entry.tags) == ("桥长与图纸一致", ("交通", "桥梁/公路桥"))
    assert (entry.creator, entry.created) == ("chen.yi", "2021-03-06T00:15:30.123Z")
    assert entry.modified == "2021-03-07T00:15:30.123Z"
    (answer,) = entry.answers
    assert (answer.text, answer.creator) == ("已核对", "li")


def test_an_array_of_recogito_is_read(tmp_path: Path) -> None:
    entry = only(tmp_path, RECOGITO)
    assert entry.id == "8f14e45f-ceea-467f-a8dc-6a1b2c3d4e5f"
    assert (entry.note, entry.tags) == ("农技员是谁？", ("农业", "选种"))
    assert (entry.quote, entry.start) == ("农技员正在选种", 5)


@pytest.mark.parametrize(
    "shape",
    [
        w3c("桥"),
        [w3c("桥")],
        {"type": "AnnotationPage", "items": [w3c("桥")]},
        {"type": "AnnotationCollection", "first": {"type": "AnnotationPage", "items": [w3c("桥")]}},
        {"type": "AnnotationCollection", "first": "https://x.example/1", "items": w3c("桥")},
        {"@graph": [w3c("桥")]},
    ],
)
def test_every_shape_holds_the_same(tmp_path: Path, shape: object) -> None:
    entry = only(tmp_path, shape)
    assert (entry.row, entry.id, entry.quote) == (1, ID, "桥")


@pytest.mark.parametrize(
    ("body", "note", "tags"),
    [
        ("一句话", "一句话", ()),
        ({"type": "TextualBody", "value": "甲"}, "甲", ()),
        ([{"value": "甲"}, {"value": "乙"}, {"value": "甲"}], "甲\n\n乙", ()),
        ({"value": " 桥 ", "purpose": "tagging"}, "", ("桥",)),
        ({"source": "https://terms.example/桥梁/", "purpose": ["classifying"]}, "", ("桥梁",)),
        ({"source": {"id": "urn:x:桥"}, "purpose": "oa:classifying"}, "", ("桥",)),
        ({"value": {"@value": "甲", "@language": "zh"}}, "甲", ()),
        ([7, None, {"value": 7}], "", ()),
        ({"type": "Choice", "items": [{"value": "甲"}, "乙"]}, "甲\n\n乙", ()),
        (
            {"value": "<p>一<b>二</b></p><p> 三<br>四&amp;</p>", "format": "text/html"},
            "一二\n三\n四&",
            (),
        ),
        ({"value": "", "format": "text/html"}, "", ()),
    ],
)
def test_bodies_are_notes_or_tags(
    tmp_path: Path, body: object, note: str, tags: tuple[str, ...]
) -> None:
    entry = only(tmp_path, w3c("桥", body=body))
    assert (entry.note, entry.tags) == (note, tags)


@pytest.mark.parametrize(
    ("creator", "name"),
    [
        ("甲", "甲"),
        ({"type": "Person", "name": "甲\n乙"}, "甲 乙"),
        ([{"nickname": "甲"}, {"id": "https://x.example/b"}], "甲, https://x.example/b"),
        (7, ""),
    ],
)
def test_the_creator_is_an_object_or_a_name(tmp_path: Path, creator: object, name: str) -> None:
    assert only(tmp_path, w3c("桥", creator=creator)).creator == name


ORCID = "0000-0002-1825-0097"


@pytest.mark.parametrize(
    ("creator", "identifier"),
    [
        ({"name": "甲", "id": f"https://orcid.org/{ORCID}"}, ORCID),
        ([{"name": "甲", "@id": "mailto:a%2Fb@example.org"}], "a/b@example.org"),
        ({"nickname": "甲", "id": "https://example.org/甲"}, "https://example.org/甲"),
        ({"name": "甲", "schema:identifier": "工号 0042"}, "工号 0042"),
        ({"name": "甲", "id": "_:b0", "schema:identifier": "工号"}, "工号"),
        ({"name": "甲", "id": "https://orcid.org/0000-0002-1825-0098"}, ""),
        ({"name": "甲", "id": ["https://example.org"]}, ""),
        ({"id": "https://example.org/甲"}, ""),
        ([{"name": "甲", "id": "https://example.org/甲"}, {"name": "乙"}], ""),
        ("甲", ""),
        ([], ""),
    ],
)
def test_the_creator_is_identified(tmp_path: Path, creator: object, identifier: str) -> None:
    assert only(tmp_path, w3c("桥", creator=creator)).identifier == identifier


def test_a_style_has_a_name_and_a_colour(tmp_path: Path) -> None:
    sheet = {"label": "存疑", "value": ".style-1 { background-color: #A0B0C0 }"}
    entry = only(tmp_path, w3c("桥", stylesheet=sheet))
    assert (entry.style, entry.color) == ("存疑", "#a0b0c0")
    target = on_article("0-1", "桥") | {"styleClass": "green"}
    assert only(tmp_path, w3c("", target=target)).style == "green"


def test_several_targets_are_several_annotations(tmp_path: Path) -> None:
    targets = [on_article("0-1", "桥"), "https://x.example/2", on_article("0-2", "路")]
    found = read(tmp_path, w3c("", target=targets, body="同一句"))
    assert len({entry.id for entry in found if isinstance(entry, ForeignAnnotation)}) == 3
    assert [getattr(entry, "note", "") for entry in found] == ["同一句"] * 3
    assert found[0] == only(tmp_path, w3c("", target=targets[0], body="同一句"))


def test_our_own_places_are_known(tmp_path: Path) -> None:
    part = {"id": "urn:newsreader:issue:0", "dc:title": "青禾日报", "dc:date": "2031-03-05"}
    target = on_article("0-1", "桥")
    target["source"] = {
        "id": "urn:newsreader:article:0-1",
        "dc:title": "南岸",
        "schema:pageStart": 3,
        "schema:isPartOf": part,
    }
    where = Whereabouts("0-1", "0", "青禾日报", "2031-03-05", 3, "南岸")
    assert only(tmp_path, w3c("", target=target)).where == where


def test_selectors_may_stand_inside_others(tmp_path: Path) -> None:
    inner = {"type": "TextQuoteSelector", "exact": "桥"}
    outer = {"type": "FragmentSelector", "value": "p1", "refinedBy": inner}
    assert only(tmp_path, w3c("", target={"source": "x", "selector": outer})).quote == "桥"
    deep: object = ["no selector", inner]
    for _ in range(30):
        deep = {"refinedBy": deep}
    assert only(tmp_path, w3c("", target={"source": "x", "selector": deep})).quote == ""
    mixed = {"source": "x", "selector": ["no selector", inner]}
    assert only(tmp_path, w3c("", target=mixed)).quote == "桥"
    inside = {"type": "DataPositionSelector", "start": 3, "end": 9}
    assert only(tmp_path, w3c("", target={"source": "x", "selector": inside})).start is None
    place = {"type": "TextPositionSelector", "start": "3", "end": 9}
    entry = only(tmp_path, w3c("", target={"source": "x", "selector": [place]}))
    assert (entry.start, entry.end) == (3, 9)


@pytest.mark.parametrize("place", [(-1, 4), (5, 4), (None, 4), ("x", 4), (True, 4)])
def test_a_place_that_is_none_is_named(tmp_path: Path, place: tuple[object, object]) -> None:
    selector = {"type": "TextPositionSelector", "start": place[0], "end": place[1]}
    (entry,) = read(tmp_path, w3c("", target={"source": "x", "selector": selector}))
    assert isinstance(entry, Unusable)
    assert entry.error.key == "annotation-bad-place"
    words = {"type": "TextQuoteSelector", "exact": "桥"}
    assert (
        only(tmp_path, w3c("", target={"source": "x", "selector": [words, selector]})).start is None
    )


def test_answers_come_with_what_they_answer(tmp_path: Path) -> None:
    first = w3c("桥", id="https://x.example/1")
    second = w3c("", id="https://x.example/2", target="https://x.example/1", body="答一")
    third = w3c("", id="https://x.example/3", target="https://x.example/2", body="答二")
    tag = {"value": "标", "purpose": "tagging"}
    fourth = w3c("", id="https://x.example/4", target="https://x.example/1", body=tag)
    silent = w3c("", id="https://x.example/5", target="https://x.example/1")
    entry = only(tmp_path, [first, second, third, fourth, silent])
    assert [answer.text for answer in entry.answers] == ["答一", "答二", "标"]
    assert isinstance(entry.answers[0], ForeignNote)


def test_who_answers_is_identified_as_who_annotates_is(tmp_path: Path) -> None:
    who = {"name": "甲", "id": f"https://orcid.org/{ORCID}"}
    answer = w3c("", id="urn:x:2", target="urn:x:1", body="答", creator=who)
    (read_answer,) = only(tmp_path, [w3c("桥", id="urn:x:1"), answer]).answers
    assert (read_answer.creator, read_answer.identifier) == ("甲", ORCID)


def test_answers_in_a_circle_are_no_annotations(tmp_path: Path) -> None:
    one = w3c("", id="urn:x:1", target="urn:x:2", body="一")
    two = w3c("", id="urn:x:2", target="urn:x:1", body="二")
    assert read(tmp_path, [one, two]) == []


def test_what_is_no_annotation_is_named_and_the_rest_read(tmp_path: Path) -> None:
    found = read(tmp_path, [w3c("桥"), 7, {"id": "x"}, {"target": []}])
    assert [type(entry).__name__ for entry in found] == [
        "ForeignAnnotation",
        *("Unusable",) * 3,
    ]
    assert [entry.row for entry in found] == [1, 2, 3, 4]


def test_broken_files_are_refused(tmp_path: Path) -> None:
    assert refused(tmp_path, b'[{"id":\n1,}]') == ("annotations-json", 2)
    assert refused(tmp_path, b"[" * 200_000) == ("annotations-json-deep", None)
    assert refused(tmp_path, {"articles": []}) == ("annotations-none", None)
    assert refused(tmp_path, [1, "x"]) == ("annotations-none", None)
    assert refused(tmp_path, b"") == ("annotations-none", None)
    assert refused(tmp_path, b"  \n ") == ("annotations-unknown", None)
    deep: object = {"items": [w3c("桥")]}
    for _ in range(40):
        deep = {"items": deep}
    assert refused(tmp_path, deep) == ("annotations-none", None)


def test_odd_values_do_no_harm(tmp_path: Path) -> None:
    number = "9" * 5_000
    text = json.dumps(w3c("桥\ud800\x00")).replace('"Annotation"', number)
    entry = only(tmp_path, text.encode())
    assert entry.quote == "桥\ufffd"
    far = {"type": "TextPositionSelector", "start": 0, "end": int("9" * 4_000)}
    (entry,) = read(tmp_path, json.dumps(w3c("", target={"source": "x", "selector": far})).encode())
    assert isinstance(entry, ForeignAnnotation)


def test_too_many_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsreader.importers.annotations.web_annotation.MOST", 1)
    assert refused(tmp_path, [w3c("桥"), w3c("路")])[0] == "annotations-too-many"


def test_the_examples_of_the_recommendation_are_read() -> None:
    folder = needed("web-annotation/admin/annotation/2016/examples/json")
    paths = [*folder.glob("anno*.json")]
    assert len(paths) == 41
    for path in paths:
        for entry in read_annotations(path):
            assert isinstance(entry, ForeignAnnotation), path
