"""What is said about a query that was not taken as it may have been meant."""

from newsreader.core.query import QueryNote

QUERIES_TEXTS: dict[str, tuple[str, str]] = {
    QueryNote.CUT: (
        "The query is too long: only its first {about} (characters or terms) were searched for.",
        "检索式过长：只用了前 {about} 个（字符或词语），其后的未用。",
    ),
    QueryNote.LITERAL: (
        "“{about}” has no meaning where it stands and was searched as text.",
        "“{about}”在此处没有特殊含义，已按文字检索。",
    ),
    QueryNote.NO_SUCH_STATE: (
        (
            "There is no state “{about}”; there are annotated, reviewed, doubted, corrected and"
            " unanchored. It was searched as text."
        ),
        "没有“{about}”这种状态，可用的有：有注、已审、存疑、已改、脱锚。已按文字检索。",
    ),
    QueryNote.NOT_A_DATE: (
        (
            "“{about}” is not a date; write 2024, 2024-12, 2024-12-31 or 2024-12..2025-01."
            " It was searched as text."
        ),
        "“{about}”不是日期，请写成 2024、2024-12、2024-12-31 或 2024-12..2025-01。已按文字检索。",
    ),
    QueryNote.NOT_A_PAGE: (
        "“{about}” is not a page; write 4 or 1-4. It was searched as text.",
        "“{about}”不是版次，请写成 4 或 1-4。已按文字检索。",
    ),
}
