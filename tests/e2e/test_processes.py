"""What a process does when the world around it goes away, and the window as a process."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from newsreader.assets import resource
from tests.architecture.sources import ROOT
from tests.e2e.conftest import SAMPLE, Program, environment


def test_a_reader_that_leaves_early_is_no_error_worth_a_trace(
    program: Program, tmp_path: Path
) -> None:
    program("import", SAMPLE)
    command = [sys.executable, "-m", "newsreader", "--library", str(tmp_path / "library.db")]
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as closed:
        done = subprocess.run(
            [*command, "articles", "--json"],
            stdout=closed,
            stderr=subprocess.PIPE,
            env=environment(tmp_path / "home"),
            check=False,
        )
    assert (done.returncode, done.stderr) == (1, b"")


def test_ctrl_c_keeps_whole_issues(program: Program, tmp_path: Path) -> None:
    folder = tmp_path / "issues"
    folder.mkdir()
    for number in range(300):
        text = SAMPLE.read_text("utf-8").replace("第8642期", f"第{number}期")
        folder.joinpath(f"{number:03}.txt").write_text(text, "utf-8")
    command = [sys.executable, "-m", "newsreader", "--library", str(tmp_path / "library.db")]
    process = subprocess.Popen(
        [*command, "import", str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(tmp_path / "home"),
    )
    while program("issues").status:  # there is no library yet
        assert process.poll() is None
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(0.2)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err.decode().strip()) == (130, "Stopped.")
    issues = program("issues", "--json").json
    assert len(issues) == out.count(b"imported") < 300
    assert all(issue["articles"] == 7 for issue in issues)
    assert program("check").status == 0


def test_the_window_is_drawn_off_screen(program: Program, tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    done = program("open", "--sample", "--screenshot", picture)
    assert done.status == 0
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert not tmp_path.joinpath("library.db").exists()


@pytest.mark.parametrize("script", ["packaging/setup.sh", "packaging/show.sh", "packaging/test.sh"])
def test_scripts_are_plain_sh(script: str) -> None:
    subprocess.run(["sh", "-n", ROOT / script], check=True)


def test_the_script_that_shows_the_sample_annotates_words_that_are_in_it() -> None:
    script = ROOT.joinpath("packaging", "show.sh").read_text("utf-8")
    quotes = re.findall("--quote '(.+)'", script)
    assert len(quotes) >= 4
    assert all(quote in SAMPLE.read_text("utf-8") for quote in quotes)
    assert str(SAMPLE.relative_to(resource())) in script
