"""What each kind of finding says."""

FINDING_TEXTS: dict[str, tuple[str, str]] = {
    "finding.duplicate": (
        "This passage repeats an earlier one; it is kept but not shown.",
        "此段与前文重复，已保留但不显示。",
    ),
    "finding.overlap": (
        "The end of the previous paragraph was read twice; the two were joined.",
        "与上一段末尾重叠，已合并为一段。",
    ),
    "finding.split-paragraph": (
        "The paragraph was cut at a column's end; the two parts were joined.",
        "段落在栏末被切断，已接上。",
    ),
    "finding.merged-paragraph": (
        "Several paragraphs stood in one line; they were separated.",
        "数段并为一行，已分开。",
    ),
    "finding.missing-head": (
        "The beginning of this paragraph is missing in the source.",
        "此段开头在原文中缺失。",
    ),
    "finding.weekday-conflict": (
        "The printed weekday is {printed}, but {date} was a {expected}.",
        "报头印作{printed}，而{date}应为{expected}。",
    ),
    "finding.lunar-conflict": (
        "The printed lunar date is {printed}, but {date} was {expected}.",
        "报头农历印作{printed}，而{date}应为{expected}。",
    ),
    "finding.page-count-conflict": (
        "The masthead announces {printed} pages, but page {found} was found.",
        "报头称今日{printed}版，文中却有第{found}版。",
    ),
    "finding.impossible-date": (
        "The printed date “{printed}” does not exist.",
        "报头日期“{printed}”不存在。",
    ),
    "finding.missing-masthead": (
        "No masthead was found: the paper's name or the date is missing.",
        "未找到报头：缺报名或日期。",
    ),
    "finding.unreadable-character": (
        "Byte {position} (0x{value}) of the file is not valid {encoding}; “�” stands for it.",
        "文件第 {position} 字节（0x{value}）不能按 {encoding} 解读，以“�”代替。",
    ),
    "finding.control-character": (
        "A character that cannot be seen ({name}) stands here.",
        "此处有不可见的字符（{name}）。",
    ),
    "finding.markup": (
        "This looks like a web page; its markup was taken for text. Save the page as plain text.",
        "此处像是网页代码，已按文字处理。请先把网页另存为纯文本。",
    ),
    "finding.uncertain-head": (
        "It is not certain whether this line is the headline of an article or a subhead in one.",
        "此行是一篇文章的标题，还是文中的分题，不能确定。",
    ),
    "finding.uncertain-role": (
        "It is not certain what this line is: text, subhead, caption or part of the page.",
        "此行是正文、分题、图片说明还是版面文字，不能确定。",
    ),
    "finding.uncertain-boundary": (
        "An article seems to begin here, but no headline stands above it.",
        "此处似为另一篇文章的开头，但上方没有标题。",
    ),
    "finding.guessed-encoding": (
        "The file does not say its encoding; it was read as {encoding}.",
        "文件未标明编码，按 {encoding} 读取。",
    ),
    "finding.no-table": (
        "No table was found in the file (its first cells: {columns}); it was read as plain text.",
        "文件中没有表格（最前面的单元格：{columns}），已按纯文本读取。",
    ),
    "finding.loose-quote": (
        (
            "A quotation mark in line {line} is not closed or not doubled; the line was read as it"
            " stands ({count} such lines)."
        ),
        "第 {line} 行的引号没有配对，该行按原样读取（此类行共 {count} 行）。",
    ),
    "finding.uneven-row": (
        (
            "Line {line} has more or fewer cells than there are columns ({count} such rows); cells"
            " too many were added to the last one."
        ),
        "第 {line} 行的单元格数与列数不符（此类行共 {count} 行），多出的并入最后一格。",
    ),
    "finding.repeated-name": (
        "“{name}” stands twice in one object ({count} such names); the first was taken.",
        "同一对象中“{name}”出现两次（此类名称共 {count} 个），取第一个。",
    ),
    "finding.half-character": (
        "{count} texts hold half a character (a lone surrogate); “�” stands for it.",
        "{count} 处文字含有半个字符（孤立的代理码），以“�”代替。",
    ),
    "finding.missing-part": (
        "“{name}” is named in the METS file but is not beside it ({count} files missing).",
        "METS 文件列有“{name}”，但旁边没有此文件（共缺 {count} 个）。",
    ),
}
