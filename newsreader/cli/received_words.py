"""What `newsreader import-annotations` says, in both languages; a part of `words.py`."""

RECEIVED_WORDS: dict[str, tuple[str, str]] = {
    "help.import-annotations": (
        (
            "Take in annotations: W3C Web Annotation (JSON-LD), REFI-QDA projects (.qdpx), tables"
            " (CSV). What is here already stays as it is; missing tags are made. A library or an"
            " exchange bundle is taken in by `merge`."
        ),
        (
            "从文件导入批注：W3C Web Annotation（JSON-LD）、REFI-QDA 项目（.qdpx）和 CSV 表格。"
            "已有的保持不变，缺少的标签会新建。资料库和交换包请用 `merge` 并入。"
        ),
    ),
    "help.import-annotations.format_id": (
        "The format, if it is not to be found out: web-annotation, qdpx, csv.",
        "指明格式（缺省自动判断）：web-annotation、qdpx、csv。",
    ),
    "help.import-annotations.mapping": (
        (
            "What a column of a table holds: quote, note, tags, paper, date, page, head, prefix,"
            " suffix, start, end, style, creator, creator_id, created, modified, annotation_id,"
            " article_id, issue_id, state; nothing leaves it out. May be repeated."
        ),
        (
            "表格某一列的内容：quote（原文）、note（附注）、tags（标签）、paper（报名）、"
            "date（日期）、page（版次）、head（标题）、prefix、suffix（前后文字）、start、end（位置）、"
            "style（样式）、creator（作者）、creator_id（作者标识）、created、modified（时间）、annotation_id、article_id、"
            "issue_id、state；留空则不用该列。可多次给出。"
        ),
    ),
    "help.import-annotations.dry_run": (
        "Tell what would come of it, and change nothing.",
        "只报告结果，不作改动。",
    ),
    "received": ("Annotations added: {added}", "已添加批注 {added} 条"),
    "received.tried": (
        "Nothing was done. Annotations that would be added: {added}",
        "未作改动。将添加批注 {added} 条",
    ),
    "received.new": ("new: {n}", "新增 {n} 条"),
    "received.uncertain": ("of these to check: {n}", "其中待核对 {n} 条"),
    "received.unanchored": ("words not found, unanchored: {n}", "其中找不到原文（无定位）{n} 条"),
    "received.equal": ("here already: {n}", "已有 {n} 条"),
    "received.different": ("different here, left as they are: {n}", "与现有内容不同而不动 {n} 条"),
    "received.unplaced": ("without an article here: {n}", "没有对应文章 {n} 条"),
    "received.invalid": ("unusable: {n}", "无法使用 {n} 条"),
    "received.styles": (
        "their style is not here, so in another: {n}",
        "其中原样式本库没有而改用其他样式 {n} 条",
    ),
    "received.notes": ("Notes and replies: {counts}", "笔记和回复：{counts}"),
    "received.topics": ("Topics of articles: {counts}", "文章主题：{counts}"),
    "received.item": ("{place}: “{quote}”: {reason}", "{place}：“{quote}”：{reason}"),
    "received.part": ("{place}: {reason}", "{place}：{reason}"),
}
