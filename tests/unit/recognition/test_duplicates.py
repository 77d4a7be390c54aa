from newsreader.core.findings import FindingKind, Repair
from tests.unit.recognition.sheets import body, findings

ONE = "市民早早来到南岸，等着走上新桥，一览江景。"
TWO = "桥头的早点铺前排起长队，老板忙得额头冒汗，笑得合不拢嘴。"
THREE = "桥下渡口的老船工收起了桨，说往后要学开车。"
HEAD = "南岸新桥通车\n本报记者 林小满\n"


def roles(*lines: str) -> list[str]:
    return [role for role, _ in body("\n".join(lines))]


def test_lines_read_twice_are_kept_but_not_shown() -> None:
    tail = TWO[-18:] + THREE
    assert roles(ONE, TWO, THREE, tail) == ["paragraph"] * 3 + ["-paragraph"]
    assert roles(ONE, TWO, ONE, TWO, THREE)[2:] == ["-paragraph", "-paragraph", "paragraph"]


def test_a_short_line_counts_only_where_it_is_expected() -> None:
    assert roles("桥通了。", ONE, "桥通了。") == ["paragraph"] * 3
    assert roles(ONE, "桥通了。", ONE, "桥通了。")[2:] == ["-paragraph", "-paragraph"]
    assert roles("市民连声称好，笑了。", "市民连声称好，笑了。")[1:] == ["-paragraph"]


def test_subheads_in_a_repeated_column_are_repeats_too() -> None:
    lines = [ONE, "在桥头", "在桥头" + TWO, THREE]
    assert roles(*lines, *lines)[4:] == ["-paragraph", "-subhead", "-paragraph", "-paragraph"]


def test_similar_ends_are_not_repeats() -> None:
    other = "有人说" + TWO[5:]
    assert roles(TWO, other) == ["paragraph", "paragraph"]
    assert roles(TWO[-20:], TWO) == ["paragraph", "paragraph"]


def test_the_finding_points_to_what_is_repeated() -> None:
    text = HEAD + "\n".join((ONE, TWO[:6] + " " + TWO[6:], THREE, TWO[-18:] + THREE))
    (found,) = findings(text, FindingKind.DUPLICATE)
    assert found.repair is Repair.SUPPRESSED
    assert [span.of(text) for span in found.spans] == [TWO[-18:] + THREE]
    assert "".join(span.of(text) for span in found.refers_to) == TWO[-18:] + THREE


def test_blanks_do_not_hide_a_repeat() -> None:
    text = HEAD + "\n".join((TWO[:6] + " " + TWO[6:], ONE, TWO))
    (found,) = findings(text, FindingKind.DUPLICATE)
    assert [span.of(text) for span in found.refers_to] == [TWO[:6] + " " + TWO[6:]]
