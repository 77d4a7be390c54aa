"""A program that is not there fails the test, and says how to come by it."""

import re
from pathlib import Path

import pytest

from tests.support.validators import SCRIPTS, module, program


@pytest.mark.parametrize("find", [program, module])
def test_what_is_missing_fails(find: object) -> None:
    with pytest.raises(pytest.fail.Exception, match=r"is missing: .* installs it"):
        find("no-such-thing")  # type: ignore[operator]


def test_programs_are_named_in_the_set_up() -> None:
    """Whatever a test runs by its name comes from a package, or from every Debian."""
    tests = Path(__file__).resolve().parents[1]
    called = re.compile(r"""(?:run|program)\(\s*"([\w-]+)\"""")
    texts = [path.read_text("utf-8") for path in tests.rglob("test_*.py")]
    texts += [path.read_text("utf-8") for path in (tests.parent / "support").glob("*.py")]
    used = {name for text in texts for name in called.findall(text)}
    assert used - {"iconv", "wc"} <= set(PACKAGES)
    set_up = (tests.parents[1] / "packaging" / "setup.sh").read_text("utf-8")
    assert all(package in set_up for package in PACKAGES.values())


def test_the_lock_file_names_no_address() -> None:
    lock = (SCRIPTS / "package-lock.json").read_text("utf-8")
    assert '"resolved"' not in lock
    assert '"integrity"' in lock


PACKAGES = {
    "biber": "biber",
    "chromium": "chromium",
    "java": "default-jre-headless",
    "pdffonts": "poppler-utils",
    "pdftotext": "poppler-utils",
    "qpdf": "qpdf",
    "rapper": "raptor2-utils",
    "xml2ris": "bibutils",
}
"""Debian's package of every program."""
