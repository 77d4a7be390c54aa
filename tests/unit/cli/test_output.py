import io
import os
import sys
from pathlib import Path

import pytest

from newsreader.cli.output import Output, forget_standard_output, standard_output
from newsreader.core.errors import BadInputError
from newsreader.core.messages import Language
from newsreader.core.progress import WRITING, Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def output() -> Output:
    return Output(Language.CHINESE, io.StringIO(), Terminal())


def printed(output: Output) -> tuple[str, str]:
    assert isinstance(output.out, io.StringIO)
    assert isinstance(output.err, io.StringIO)
    return output.out.getvalue(), output.err.getvalue()


def test_a_document_keeps_chinese_readable(output: Output) -> None:
    output.document({"名": ["𠮷"]})
    assert printed(output) == ('{\n "名": [\n  "𠮷"\n ]\n}\n', "")


def test_cells_are_parted_by_tabs_and_none_is_empty(output: Output) -> None:
    output.cells("甲", None, 3)
    assert printed(output) == ("甲\t\t3\n", "")


def test_a_row_stays_on_one_line_and_in_its_columns(output: Output) -> None:
    output.cells("甲\n乙\t丙\u2028丁\u2029", "\r\n戊")
    assert printed(output) == ("甲 乙 丙 丁 \t␍ 戊\n", "")


@pytest.mark.parametrize(
    ("number", "said"), [(0, "0 articles"), (1, "1 article"), (1234, "1,234 articles")]
)
def test_a_number_agrees_with_its_noun(number: int, said: str) -> None:
    assert Output(Language.ENGLISH, io.StringIO(), Terminal()).counted("articles", number) == said


def test_control_characters_of_a_source_do_not_reach_the_terminal(output: Output) -> None:
    output.text("红\x1b[31m\x07\x9b\n行\t栏")
    assert printed(output) == ("红␛[31m␇\ufffd\n行\t栏\n", "")


def test_words_and_errors_speak_the_language(output: Output) -> None:
    output.say("corrected")
    output.note("stopped")
    output.fail(BadInputError("quote-not-found", quote="甲", nth=2))
    output.fail(BadInputError("quote-not-found", quote="乙", nth=1), "x.txt")
    out, err = printed(output)
    assert out == "已更正。\n"
    lines = err.splitlines()
    assert lines[0] == "已停止。"
    assert "第 2 处“甲”" in lines[1]
    assert lines[2].startswith("x.txt: ")


def test_progress_rewrites_one_line_of_a_terminal(output: Output) -> None:
    output.progress(Progress(1, 2, "a\x1b.txt"))
    output.progress(Progress(1, 2, "b.txt", share=0.256))
    output.progress(Progress(2, 2, "b.txt"))
    assert printed(output) == (
        "",
        "\r\x1b[K1/2 a␛.txt\r\x1b[K1/2 26% b.txt\r\x1b[K2/2 b.txt\r\x1b[K",
    )


def test_writing_shows_until_it_is_done(output: Output) -> None:
    output.progress(WRITING)
    output.progress(Progress(2, 2, ""))
    assert printed(output) == ("", "\r\x1b[K正在写入…\r\x1b[K2/2 \r\x1b[K")


def test_a_file_gets_no_progress() -> None:
    output = Output(Language.ENGLISH, io.StringIO(), io.StringIO())
    output.progress(Progress(1, 2, "a.txt"))
    assert printed(output) == ("", "")


def test_standard_streams_become_utf8(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    standard_output(Language.ENGLISH).document("报\ud800")
    out.flush()
    assert out.buffer.getvalue() == b'"' + "报".encode() + b'\\ud800"\n'  # pyright: ignore


def test_after_a_broken_pipe_the_last_flush_goes_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as stream:
        monkeypatch.setattr(sys, "stdout", stream)
        stream.write("lost")
        forget_standard_output()


def test_a_program_without_streams_prints_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    output = standard_output(Language.ENGLISH)
    output.text("甲")
    output.note("stopped")
    assert Path(output.out.name) == Path(os.devnull)
    output.out.close()
    output.err.close()


def test_an_error_that_nobody_can_hear_is_no_new_error() -> None:
    class Full(io.StringIO):
        def write(self, _: str) -> int:
            raise OSError(28, "full")

    Output(Language.ENGLISH, io.StringIO(), Full()).note("stopped")
