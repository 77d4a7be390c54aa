"""What the command line says about people; see `words.py`."""

PEOPLE_WORDS: dict[str, tuple[str, str]] = {
    "help.people": (
        (
            "List those who annotate under a name and have an identifier; `set` gives one. An"
            " identifier goes along with exports and merges."
        ),
        "列出有身份标识的批注者；用 `set` 设定。身份标识随导出与并入带出。",
    ),
    "help.people.set": (
        (
            "Give who annotates under NAME an IDENTIFIER: an ORCID iD, an e-mail, the address of"
            " a page or another text; an empty one ('') takes it away."
        ),
        "为以所给姓名批注的人设定身份标识：ORCID、电子邮箱、网址或其他文字；空文字（''）即删除。",
    ),
    "person.set": ("{name}: {identifier}", "{name}：{identifier}"),
    "person.cleared": ("{name} has no identifier now.", "{name}已无身份标识。"),
}
