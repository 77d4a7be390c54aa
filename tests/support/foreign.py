"""Files of annotations as other programs write them; every word in them is invented."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

Json = dict[str, object]

HYPOTHESIS: Json = {
    "total": 2,
    "rows": [
        {
            "id": "qX1-aBcDEe",
            "created": "2021-03-06T08:15:30.123456+08:00",
            "updated": "2021-03-07T08:15:30.123456+08:00",
            "user": "acct:chen.yi@annotations.example",
            "uri": "https://paper.example/2031/03/05/bridge.html",
            "text": "桥长与图纸一致",
            "tags": ["交通", "桥梁/公路桥"],
            "group": "__world__",
            "target": [
                {
                    "source": "https://paper.example/2031/03/05/bridge.html",
                    "selector": [
                        {"type": "RangeSelector", "startContainer": "/p[1]", "startOffset": 4},
                        {"type": "TextPositionSelector", "start": 912, "end": 922},
                        {
                            "type": "TextQuoteSelector",
                            "exact": "青禾市南岸新桥通车。",
                            "prefix": "本报讯(记者/林小满) 3月4日，",
                            "suffix": "𠮷庆桥长1200米。",
                        },
                    ],
                }
            ],
        },
        {
            "id": "rY2-fGhIJk",
            "created": "2021-03-08T00:00:00+00:00",
            "user": "acct:li@annotations.example",
            "uri": "https://paper.example/2031/03/05/bridge.html",
            "text": "已核对",
            "tags": [],
            "references": ["qX1-aBcDEe"],
            "target": [{"source": "https://paper.example/2031/03/05/bridge.html"}],
        },
    ],
}

RECOGITO: list[Json] = [
    {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "#8f14e45f-ceea-467f-a8dc-6a1b2c3d4e5f",
        "type": "Annotation",
        "body": [
            {"type": "TextualBody", "purpose": "commenting", "value": "农技员是谁？"},
            {"type": "TextualBody", "purpose": "tagging", "value": "农业"},
            {
                "type": "SpecificResource",
                "purpose": "classifying",
                "source": {"id": "https://terms.example/c#17", "label": "选种"},
            },
        ],
        "target": {
            "selector": [
                {"type": "TextQuoteSelector", "exact": "农技员正在选种"},
                {"type": "TextPositionSelector", "start": 5, "end": 12},
            ]
        },
    }
]


def w3c(exact: str, **fields: object) -> Json:
    """Return an annotation on some words; fields replace the defaults."""
    selector: Json = {"type": "TextQuoteSelector", "exact": exact}
    return {
        "id": "urn:uuid:6f1e0c5a-0f6e-4d2f-9b34-0d1a2b3c4d5e",
        "type": "Annotation",
        "target": {"source": "https://paper.example/1", "selector": selector},
        **fields,
    }


def on_article(article_id: str, exact: str = "", **selector: object) -> Json:
    """Return a target in one of our articles."""
    words: Json = {"type": "TextQuoteSelector", "exact": exact} if exact else {}
    return {
        "source": {"id": f"urn:newsreader:article:{article_id}"},
        "selector": [each for each in (words | selector,) if each],
    }


def write(path: Path, value: object) -> Path:
    """Write JSON, or bytes as they are."""
    data = value if isinstance(value, bytes) else json.dumps(value, ensure_ascii=False).encode()
    path.write_bytes(data)
    return path


def archive(path: Path, files: Mapping[str, bytes]) -> Path:
    """Write a zip archive."""
    with ZipFile(path, "w", ZIP_DEFLATED) as target:
        for name, data in files.items():
            target.writestr(name, data)
    return path


def table(path: Path, rows: Sequence[Sequence[str]], encoding: str = "utf-8") -> Path:
    """Write rows as CSV without quotation marks."""
    path.write_text("".join(",".join(row) + "\n" for row in rows), encoding)
    return path


def project(
    sources: str, *, codes: str = "", notes: str = "", users: str = "", origin: str = "Other 1.0"
) -> bytes:
    """Return the document of a project, its parts as they are."""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<Project name="p" origin="{origin}" xmlns="urn:QDA-XML:project:1.0">'
        f"<Users>{users}</Users><CodeBook><Codes>{codes}</Codes></CodeBook>"
        f"<Sources>{sources}</Sources><Notes>{notes}</Notes></Project>"
    ).encode()


CODES = (
    '<Code guid="{C0DE0000-0000-4000-8000-000000000001}" name="交通" isCodable="true">'
    '<Code guid="c0de0000-0000-4000-8000-000000000002" name="桥/梁" isCodable="true"/></Code>'
)
USERS = '<User guid="05E10000-0000-4000-8000-000000000001" name="陈一"/>'


def coding(last: int, user: str = "") -> str:
    """Return a coding with one of CODES."""
    by = f' creatingUser="{user}"' if user else ""
    target = f"C0DE0000-0000-4000-8000-00000000000{last}"
    return f'<Coding guid="a"{by}><CodeRef targetGUID="{target}"/></Coding>'


def selection(start: object, end: object, inner: str = "", **attributes: str) -> str:
    """Return a selection in a plain text."""
    said = {"guid": "5E1EC700-0000-4000-8000-000000000001", **attributes}
    more = "".join(f' {name}="{value}"' for name, value in said.items())
    where = f'startPosition="{start}" endPosition="{end}"'
    return f"<PlainTextSelection {where}{more}>{inner}</PlainTextSelection>"


def text_source(inner: str, path: str = "internal://AA.txt") -> str:
    """Return a source whose text lies in the archive."""
    return f'<TextSource guid="AA" name="n" plainTextPath="{path}">{inner}</TextSource>'


def qdpx(path: Path, document: bytes, text: bytes | None, folder: str = "sources") -> Path:
    """Write a project with at most one text."""
    files = {"project.qde": document} | ({f"{folder}/AA.txt": text} if text is not None else {})
    return archive(path, files)
