import subprocess
import sys

import pytest

from newsreader.language.pinyin import spellings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("林小满", {"linxiaoman", "lxm"}),
        ("绿水", {"lvshui", "ls"}),
        ("重庆", {"zhongqing", "chongqing", "zq", "cq"}),
        ("G20报", {"g20bao", "g20b"}),
        ("林/水", {"lin/shui", "l/s"}),
        ("", {""}),
    ],
)
def test_spellings(text: str, expected: set[str]) -> None:
    assert expected <= {*spellings(text)}


def test_what_is_read_in_many_ways_is_not_spelled_in_all() -> None:
    assert len(spellings("和" * 20)) <= 8


def test_the_table_is_read_when_it_is_needed_and_without_phrases() -> None:
    code = (
        "import sys; from newsreader.language.pinyin import spellings;"
        "print('pypinyin' in sys.modules); spellings('桥');"
        "print('pypinyin' in sys.modules, 'pypinyin.phrases_dict' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True", "False"]
