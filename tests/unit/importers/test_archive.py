"""Zip archives are listed and unpacked without trusting what they say about themselves."""

import struct
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from newsreader.core.errors import BadInputError, NewsreaderError
from newsreader.core.messages import Language
from newsreader.core.reports import FailedSource
from newsreader.importers import archive
from newsreader.importers.archive import safe_members
from newsreader.importers.registry import expand, read
from tests.support.archives import promising

TEXT = "青禾日报\n\n南岸新桥通车\n" * 20
CENTRAL = b"PK\x01\x02"


def zipped(path: Path, *members: tuple[str | zipfile.ZipInfo, str | bytes]) -> Path:
    with warnings.catch_warnings(), zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        warnings.simplefilter("ignore", UserWarning)  # the same name twice
        for name, content in members:
            target.writestr(name, content)
    return path


def patched(path: Path, *changes: tuple[int, bytes], central: bool = True) -> Path:
    """Overwrite bytes, counted from the central directory entry or from the local header."""
    data = bytearray(path.read_bytes())
    start = data.index(CENTRAL) if central else 0
    for at, value in changes:
        data[start + at : start + at + len(value)] = value
    path.write_bytes(data)
    return path


def outcome(path: Path) -> list[str]:
    """Return `name=first line` of every text, `key:name` of every failure."""
    results: list[str] = []
    for found in expand(path):
        name = (found.path if isinstance(found, FailedSource) else found.label).split(".zip/")[-1]
        try:
            if isinstance(found, FailedSource):
                raise found.error
            results.append(f"{name}={read(found).text.splitlines()[0]}")
        except NewsreaderError as error:
            results.append(f"{error.key}:{Path(name).name}")
    return results


def test_texts_of_an_archive(tmp_path: Path) -> None:
    path = zipped(
        tmp_path / "a.ZIP",
        ("2031/b.txt", TEXT),
        ("a.MD", "甲"),
        ("picture.png", b"x"),
        ("__MACOSX/a.md", "x"),
        ("2031/._b.txt", "x"),
    )
    assert [r.rpartition("/")[2] for r in outcome(path)] == ["b.txt=青禾日报", "a.MD=甲"]


def test_stored_members_and_names_in_gbk(tmp_path: Path) -> None:
    info = zipfile.ZipInfo("xxxx.txt")
    path = zipped(tmp_path / "a.zip", (info, TEXT))
    path.write_bytes(path.read_bytes().replace(b"xxxx", "青禾".encode("gbk")))
    assert outcome(path) == ["青禾.txt=青禾日报"]


def test_names_in_utf8(tmp_path: Path) -> None:
    assert outcome(zipped(tmp_path / "a.zip", ("青禾.txt", TEXT))) == ["青禾.txt=青禾日报"]


def test_the_same_name_twice_loses_nothing(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", ("a.txt", "一"), ("a.txt", "二"), ("A.TXT", "三"))
    assert outcome(path) == ["a.txt=一", "a.txt (2)=二", "A.TXT=三"]


def special() -> zipfile.ZipInfo:
    info = zipfile.ZipInfo("link.txt")
    info.create_system = 3
    info.external_attr = 0o120777 << 16
    return info


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("../../evil.txt", "x", "archive-unsafe-name:evil.txt"),
        ("/abs.txt", "x", "archive-unsafe-name:abs.txt"),
        ("C:/a.txt", "x", "archive-unsafe-name:a.txt"),
        (special(), "/etc/passwd", "archive-special-file:link.txt"),
        ("inner.zip", b"PK", "archive-nested:inner.zip"),
        ("zeros.txt", bytes(2 << 20), "archive-bomb:zeros.txt"),
        ("empty.txt", b"", "file-empty:empty.txt"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n....", "is-picture:picture.txt"),
    ],
)
def test_bad_members_are_listed_good_ones_read(
    tmp_path: Path, name: str | zipfile.ZipInfo, content: str | bytes, expected: str
) -> None:
    path = zipped(tmp_path / "a.zip", (name, content), ("ok.txt", TEXT))
    assert outcome(path) == [expected, "ok.txt=青禾日报"]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("../../evil.txt", "leads out of the archive"),
        (special(), "is a link"),
        ("inner.zip", "is an archive inside it"),
    ],
)
def test_what_comes_in_as_a_whole_is_refused_as_a_whole(
    tmp_path: Path, name: str | zipfile.ZipInfo, said: str
) -> None:
    path = zipped(tmp_path / "a.zip", ("ok.txt", TEXT), (name, "x"))
    with pytest.raises(BadInputError) as caught:
        safe_members(path)
    message = caught.value.message(Language.ENGLISH)
    assert message.startswith("“a.zip” was refused, and nothing of it came in: ")
    assert said in message
    assert getattr(name, "filename", name) in message
    assert "已拒绝“a.zip”" in caught.value.message(Language.CHINESE)


def test_backslashes_lead_out_too(tmp_path: Path) -> None:
    assert outcome(zipped(tmp_path / "a.zip", ("a\\..\\b.txt", "x")))[0].startswith(
        "archive-unsafe-name"
    )


Change = Callable[[Path], object]


@pytest.mark.parametrize(
    ("change", "key"),
    [
        (lambda p: patched(p, (8, b"\x01\x00")), "archive-password"),
        (lambda p: patched(p, (10, b"\x0e\x00")), "archive-method"),
        (lambda p: patched(p, (24, struct.pack("<I", 10))), "archive-damaged"),
        (lambda p: patched(p, (16, b"\0\0\0\0")), "archive-damaged"),
        (lambda p: patched(p, (24, struct.pack("<I", 65 << 20))), "archive-bomb"),
        (lambda p: patched(p, (0, b"XX"), central=False), "archive-damaged"),
        (lambda p: patched(p, (36, b"\xff" * 20), central=False), "archive-damaged"),
        (lambda p: p.write_bytes(p.read_bytes()[:-30]), "archive-damaged"),
        (lambda p: p.write_bytes(b"no archive"), "archive-damaged"),
        (lambda p: patched(p, (42, b"\xff" * 4)), "archive-damaged"),
        (lambda p: p.write_bytes(p.read_bytes()[50:]), "archive-damaged"),
        (lambda p: patched(p, (42, struct.pack("<I", 1 << 20))), "archive-damaged"),
    ],
)
def test_lies_and_damage(tmp_path: Path, change: Change, key: str) -> None:
    path = zipped(tmp_path / "a.zip", ("a.txt", TEXT))
    change(path)
    assert [result.split(":")[0] for result in outcome(path)] == [key]


@pytest.mark.parametrize("offset", [2**62, 2**63, 2**64 - 1])
def test_a_member_beyond_the_end_of_its_archive(tmp_path: Path, offset: int) -> None:
    path = zipped(tmp_path / "a.zip", ("a.txt", TEXT))
    path.write_bytes(promising(path.read_bytes(), len(TEXT.encode()), 60, offset))
    assert outcome(path) == ["archive-damaged:a.txt"]


@pytest.mark.parametrize("packed", [2**40, 2**62, 2**64 - 1])
def test_a_member_longer_than_its_archive_takes_no_memory(tmp_path: Path, packed: int) -> None:
    path = zipped(tmp_path / "a.zip", ("a.txt", TEXT))
    path.write_bytes(promising(path.read_bytes(), len(TEXT.encode()), packed, 0))
    assert outcome(path) == ["a.txt=青禾日报"]


def test_a_member_too_large_for_an_issue(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", ("a.txt", "x"))
    info = zipfile.ZipFile(path).infolist()[0]
    info.file_size, info.compress_size = 65 << 20, 60 << 20
    assert archive._checked(path, info, "a", "a.txt").error.key == "file-too-large"  # type: ignore[union-attr]


def test_an_archive_that_promises_too_much_in_all_is_a_bomb(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "_FREE_OF_RATIO", 1_000)
    path = zipped(tmp_path / "a.zip", ("a.txt", bytes(1 << 20)), ("b.txt", bytes(1 << 20)))
    assert outcome(path) == ["archive-bomb:a.zip"]


def test_an_archive_without_texts(tmp_path: Path) -> None:
    assert outcome(zipped(tmp_path / "a.zip", ("a.png", b"x"))) == ["nothing-to-import:a.zip"]
