"""What is said about annotations that come in from other programs."""

RECEIVING_TEXTS: dict[str, tuple[str, str]] = {
    # files that cannot be read
    "error.annotations-unknown": (
        (
            "“{name}” holds no annotations that can be read; W3C Web Annotation (JSON-LD) can be,"
            " REFI-QDA projects (.qdpx) and tables (CSV). Export them as one of these."
        ),
        (
            "“{name}”中没有可读取的批注，请导出为 W3C Web Annotation（JSON-LD）、"
            "REFI-QDA 项目（.qdpx）或 CSV 表格。"
        ),
    ),
    "error.annotations-bundle": (
        (
            "“{name}” is a library or an exchange bundle; bring it in by merging"
            " (menu File, or `newsreader merge`)."
        ),
        "“{name}”是资料库或交换包，请用合并（“文件”菜单，或 `newsreader merge`）并入。",
    ),
    "error.no-such-annotation-format": (
        "There is no format “{id}” for annotations that come in; there are: {known}.",
        "没有可导入批注的格式“{id}”，可用的有：{known}。",
    ),
    "error.annotations-too-many": (
        "“{name}” holds more than {limit} annotations; split it.",
        "“{name}”中的批注超过 {limit} 条，请先拆分。",
    ),
    "error.annotations-too-large": (
        "“{name}” is larger than {limit} MB; split it.",
        "“{name}”超过 {limit} MB，请先拆分。",
    ),
    "error.annotations-json": (
        "“{name}” is not valid JSON (line {line}, column {column}); export it again.",
        "“{name}”不是有效的 JSON（第 {line} 行第 {column} 列有误），请重新导出。",
    ),
    "error.annotations-json-deep": (
        "The JSON in “{name}” is nested too deeply for annotations; export it again.",
        "“{name}”中的 JSON 嵌套过深，不像批注，请重新导出。",
    ),
    "error.annotations-none": (
        "There are no annotations in “{name}”; choose another file.",
        "“{name}”中没有批注，请另选文件。",
    ),
    "error.annotations-no-column": (
        (
            "No column of “{name}” is known to hold quotes or notes; there are: {columns}. Say"
            " which is which (`--map 原文=quote`)."
        ),
        (
            "看不出“{name}”的哪一列是原文或附注，现有的列：{columns}。"
            "请指明各列的含义（如 `--map 原文=quote`）。"
        ),
    ),
    "error.annotations-mapping": (
        "“{word}” does not say what a column holds; write COLUMN=FIELD with one of: {known}.",
        "“{word}”没有说明某一列是什么，请写成 列名=字段，字段有：{known}。",
    ),
    "error.annotations-no-project": (
        "“{name}” is an archive without `project.qde`, so it is no REFI-QDA project; export again.",
        "压缩包“{name}”中没有 `project.qde`，不是 REFI-QDA 项目，请重新导出。",
    ),
    # single annotations that cannot be used
    "error.annotation-no-object": (
        "This is not an annotation as W3C Web Annotation has them.",
        "这不是 W3C Web Annotation 所说的批注。",
    ),
    "error.annotation-says-nothing": (
        "It has neither words of an article, nor a note, nor a tag; there is nothing to add.",
        "既没有原文，也没有附注和标签，无可添加。",
    ),
    "error.annotation-bad-place": (
        "“{start}” to “{end}” is no place in a text; give the words as well, or numbers from 0 on.",
        "“{start}”至“{end}”不是文本中的位置，请同时给出原文，或从 0 起的由小到大的两个数。",
    ),
    "error.annotation-beyond-text": (
        (
            "Its place, {start} to {end}, lies beyond the text of {length} characters; give the"
            " words as well."
        ),
        "位置 {start} 至 {end} 超出文本（全文 {length} 字），请同时给出原文。",
    ),
    "error.annotation-no-source": (
        "The text to which it belongs is not in the file; export the project with its texts.",
        "文件中没有它所属的文本，请连同文本一起导出项目。",
    ),
    "error.annotation-uneven-row": (
        "The row has {cells} cells, the table {columns} columns; is a quotation mark missing?",
        "该行有 {cells} 格，而表格有 {columns} 列，可能漏了引号。",
    ),
    # what became of an annotation
    "receive.equal": ("It is here already.", "已在资料库中。"),
    "receive.different": (
        "It is here already, with another state of: {parts}. What is here was left as it is.",
        "已在资料库中，但以下内容不同：{parts}。保留现有内容不变。",
    ),
    "receive.field.quote": ("words", "原文"),
    "receive.field.note": ("note", "附注"),
    "receive.field.tags": ("tags", "标签"),
    "receive.field.style": ("style", "样式"),
    "receive.field.creator": ("creator", "作者"),
    "receive.field.answers": ("replies", "回复"),
    "receive.deleted": (
        "It was deleted here and stays in the trash, from where it can be restored.",
        "已在此删除，仍留在回收站，可从那里恢复。",
    ),
    "receive.twice": (
        "Its id stood earlier in the file, with other content; only the first was taken.",
        "编号与文件中前面一条相同而内容不同，只取前一条。",
    ),
    "receive.several-places": (
        "Its words stand {count} times in the article and nothing says which is meant; check.",
        "这段文字在文章中出现 {count} 次，无法判断是哪一处，请核对。",
    ),
    "receive.other-context": (
        "Its words stand there, but not those around them; check.",
        "原文在文中，但前后文字不同，请核对。",
    ),
    "receive.other-spaces": (
        "Its words stand there with other spaces or line breaks; check.",
        "文中这段文字的空格或换行不同，请核对。",
    ),
    "receive.other-words": (
        "The words there are only like those in the file; check.",
        "文中的文字与文件中的只是相近，请核对。",
    ),
    "receive.place-only": (
        "The file gives numbers only, no words; check what stands there.",
        "文件只给出位置，没有原文，请核对该处文字。",
    ),
    "receive.moved": (
        "Its words stand in another article of the same issue now; check.",
        "原文现在同一期的另一篇文章中，请核对。",
    ),
    "receive.doubted": (
        "It was to be checked already where it comes from.",
        "在来源处就已待核对。",
    ),
    "receive.words-gone": (
        "Its words are not in the article; it comes on the list of unanchored annotations.",
        "文章中没有这段文字，列入“无定位”批注。",
    ),
    "receive.no-article": (
        (
            "No article here has these words together with those around them; if the issue is not"
            " in the library yet, import it."
        ),
        "资料库中没有文章含有这段文字及其前后文；若尚未导入该期报纸，请先导入。",
    ),
    "receive.no-issue": (
        "The issue of {date} is not in the library; import it first.",
        "资料库中没有 {date} 的这份报纸，请先导入该期。",
    ),
    "receive.not-in-issue": (
        "The issue is here, but these words do not stand in it.",
        "该期报纸在资料库中，但其中没有这段文字。",
    ),
    "receive.not-in-article": (
        "The article is here, but these words do not stand in it.",
        "该文章在资料库中，但其中没有这段文字。",
    ),
    "receive.several-articles": (
        "{count} articles have these words; say which by paper, date, page or head.",
        "有 {count} 篇文章含这段文字，请以报名、日期、版次或标题指明。",
    ),
    "receive.no-whole-article": (
        "It is about a whole article, and no article is named that is here.",
        "这是对整篇文章的附注，而资料库中没有所指的文章。",
    ),
}
