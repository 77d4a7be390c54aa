"""What went wrong in one recognition, in words: the lines to look at."""

from collections.abc import Iterator

from tests.support.press.labels import Case
from tests.support.press.scoring import (
    head_agrees,
    hits,
    listed_people,
    masthead_fields,
    match_articles,
    printed_head,
    right_role,
    same_person,
    squeeze,
    watched_findings,
)


def complaints(case: Case) -> Iterator[str]:
    """Name each line that went wrong."""
    yield from _lines(case)
    yield from _merged(case)
    yield from _heads(case)
    yield from _people(case)
    yield from _masthead(case)
    yield from _findings(case)


def _lines(case: Case) -> Iterator[str]:
    matches = match_articles(case)
    homes = {number: case.issue.articles.index(article) + 1 for number, article in matches.items()}
    for segment in case.truth["segments"]:
        span = (segment["start"], segment["end"])
        places = [i for i in range(*span) if not case.text[i].isspace()]
        got = {label for i in places for label in [case.got[i]] if label}
        if not all(right_role(case, i) for i in places):
            roles = "/".join(sorted({label.role for label in got}))
            yield f"role {segment['role']} not {roles}: {_clip(case, span)}"
        elif {label.article for label in got} != {homes.get(segment["article"])}:
            yield f"article {segment['article']} in pieces: {_clip(case, span)}"


def _merged(case: Case) -> Iterator[str]:
    homes: dict[int, list[int]] = {}
    for number, article in match_articles(case).items():
        homes.setdefault(case.issue.articles.index(article), []).append(number)
    for numbers in homes.values():
        if len(numbers) > 1:
            heads = [case.truth["articles"][str(number)]["headline"] for number in numbers]
            yield f"taken for one article: {heads}"


def _heads(case: Case) -> Iterator[str]:
    matches = match_articles(case)
    for key, true in case.truth["articles"].items():
        got = matches.get(int(key))
        if true["headline"] is not None and not head_agrees(true, got):
            wanted = squeeze(true["headline"]) + squeeze(true["subtitle"])
            yield f"head {wanted} not {printed_head(got)}"


def _people(case: Case) -> Iterator[str]:
    matches = match_articles(case)
    for key, true in case.truth["articles"].items():
        number = int(key)
        wanted = [(number, name, role) for name, role in true["contributors"]]
        got = matches.get(number)
        found = listed_people(case.truth, number, got) if got else []
        right = all(any(same_person(true, f) for f in found) for true in wanted)
        if not right or len(wanted) != len(found):
            yield f"people {[p[1:] for p in wanted]} not {[p[1:] for p in found]}"


def _masthead(case: Case) -> Iterator[str]:
    for name, right in masthead_fields(case):
        if not right:
            yield f"masthead {name}: {case.truth['issue'].get(name)} not {case.issue.masthead}"


def _findings(case: Case) -> Iterator[str]:
    found = watched_findings(case)
    defects = case.truth["defects"]
    for defect in defects:
        if not defect.get("optional") and not any(hits(defect, f) for f in found):
            yield f"not found: {defect['kind']}: {_clip(case, defect['span'])}"
    for kind, spans in found:
        if not any(hits(defect, (kind, spans)) for defect in defects):
            yield f"found for nothing: {kind}: {_clip(case, spans[0])}"


def _clip(case: Case, span: tuple[int, int]) -> str:
    text = case.text[slice(*span)].replace("\n", "⏎").replace("\r", "")
    return text if len(text) < 60 else f"{text[:36]} … {text[-20:]}"
