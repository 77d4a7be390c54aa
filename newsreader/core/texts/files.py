"""What errors say about files that come in and go out."""

FILES_TEXTS: dict[str, tuple[str, str]] = {
    # files that come in
    "error.no-such-file": (
        "There is no file “{name}”; check the path.",
        "没有文件“{name}”，请检查路径。",
    ),
    "error.is-folder": (
        "“{name}” is a folder; choose a file in it.",
        "“{name}”是文件夹，请选择其中的文件。",
    ),
    "error.not-a-file": (
        "“{name}” is not an ordinary file (a pipe, a device); it was not opened.",
        "“{name}”不是普通文件（是管道或设备），未予打开。",
    ),
    "error.link-outside": (
        "“{name}” is a link that leads out of the folder; import what it leads to instead.",
        "“{name}”是指向文件夹之外的链接，请直接导入它所指的文件。",
    ),
    "error.file-not-permitted": (
        "You have no permission to read “{name}”; ask its owner for it.",
        "没有读取“{name}”的权限，请向其所有者申请。",
    ),
    "error.file-unreadable": (
        "“{name}” could not be read ({reason}); check the disk and try again.",
        "无法读取“{name}”（{reason}），请检查磁盘后重试。",
    ),
    "error.file-too-large": (
        "“{name}” is larger than {limit} MB, too large for the text of an issue; split it.",
        "“{name}”超过 {limit} MB，不像一期报纸的文本，请先拆分。",
    ),
    "error.file-empty": (
        "The file is empty; choose one with the text of an issue.",
        "文件是空的，请选择含有报纸文本的文件。",
    ),
    "error.file-blank": (
        "The file holds nothing but white space; choose one with the text of an issue.",
        "文件里只有空白，请选择含有报纸文本的文件。",
    ),
    "error.is-binary": (
        "The file is not text in an encoding that can be read; export it as plain text (UTF-8).",
        "文件不是可识别编码的文本，请先另存为纯文本（UTF-8）。",
    ),
    "error.is-picture": (
        "The file is a picture, not text; transcribe it first.",
        "文件是图片，不是文本，请先转录为文字。",
    ),
    "error.is-pdf": (
        "The file is a PDF, not plain text; save its text as a .txt file first.",
        "文件是 PDF，不是纯文本，请先把文字另存为 .txt 文件。",
    ),
    "error.is-archive": (
        "The file is an archive or Office document (.docx …); save it as .txt, or name it .zip.",
        "文件是压缩包或 Office 文档（.docx 等），请另存为 .txt；压缩包请以 .zip 为后缀。",
    ),
    "error.is-office-document": (
        "The file is a word processor's document, not plain text; save it as a .txt file first.",
        "文件是文字处理软件的文档，不是纯文本，请先另存为 .txt 文件。",
    ),
    "error.is-database": (
        "The file is a database, not text; a library is opened, not imported.",
        "文件是数据库，不是文本；资料库应当打开，而不是导入。",
    ),
    "error.is-program": (
        "The file is a program, not text; choose the text of an issue.",
        "文件是程序，不是文本，请选择报纸文本。",
    ),
    "error.nothing-to-import": (
        "“{name}” holds no texts (.txt, .md), tables (.csv, .tsv, .json), web pages or ALTO files.",
        "“{name}”中没有文本（.txt、.md）、表格（.csv、.tsv、.json）、网页或 ALTO 文件。",
    ),
    "error.archive-damaged": (
        "“{name}” is damaged or no zip archive; get a fresh copy of it.",
        "“{name}”已损坏或不是 zip 压缩包，请重新获取。",
    ),
    "error.archive-bomb": (
        "“{name}” would unpack to far more than any newspaper holds; it was not unpacked.",
        "“{name}”解开后远超任何报纸的篇幅，未予解压。",
    ),
    "error.archive-unsafe-name": (
        "“{name}” has a path that leads out of the archive; it was left out.",
        "“{name}”的路径指向压缩包之外，已跳过。",
    ),
    "error.archive-special-file": (
        "“{name}” is a link or another special file; it was left out.",
        "“{name}”是链接或其他特殊文件，已跳过。",
    ),
    "error.archive-refused-name": (
        (
            "“{name}” was refused, and nothing of it came in: the path of “{member}” leads out of"
            " the archive. Get a fresh copy from whoever made it."
        ),
        "已拒绝“{name}”，未读入任何内容：其中“{member}”的路径指向压缩包之外。请向制作者重新索取。",
    ),
    "error.archive-refused-file": (
        (
            "“{name}” was refused, and nothing of it came in: “{member}” is a link or another"
            " special file. Get a fresh copy from whoever made it."
        ),
        "已拒绝“{name}”，未读入任何内容：其中“{member}”是链接或其他特殊文件。请向制作者重新索取。",
    ),
    "error.archive-refused-nested": (
        (
            "“{name}” was refused, and nothing of it came in: “{member}” is an archive inside it."
            " Get a copy without it."
        ),
        "已拒绝“{name}”，未读入任何内容：其中“{member}”又是压缩包。请换一份不含它的。",
    ),
    "error.archive-password": (
        "“{name}” is protected by a password; unpack it first and import the result.",
        "“{name}”有密码保护，请先解压，再导入解压后的文件。",
    ),
    "error.archive-nested": (
        "“{name}” is an archive inside an archive; unpack the outer one first.",
        "“{name}”是压缩包里的压缩包，请先解开外层。",
    ),
    "error.archive-method": (
        "“{name}” is packed in a way that cannot be read; pack it as an ordinary zip (deflate).",
        "“{name}”的压缩方式无法读取，请用普通 zip（deflate）重新压缩。",
    ),
    # tables, markup
    "error.no-text-column": (
        (
            "No column is known to hold the text of the articles; there are: {columns}. Say which"
            " one does (import --map text=COLUMN)."
        ),
        "看不出哪一列是正文，现有的列：{columns}。请指明正文列（import --map text=列名）。",
    ),
    "error.no-such-column": (
        "There is no column “{column}”; there are: {columns}.",
        "没有“{column}”列，现有的列：{columns}。",
    ),
    "error.table-empty": (
        "The table has no row with a title or a text; check which columns hold them.",
        "表格中没有一行含有标题或正文，请检查所指的列。",
    ),
    "error.table-too-long": (
        "The table has more than {limit} rows; split it, say by year, and import the parts.",
        "表格超过 {limit} 行，请先拆分（如按年），再分别导入。",
    ),
    "error.table-too-wide": (
        "Line {line} has more cells than any table of articles; check the file.",
        "第 {line} 行的单元格过多，不像文章表格，请检查文件。",
    ),
    "error.json-too-large": (
        "The JSON holds more values than the articles of a newspaper; split it by year.",
        "JSON 中的值过多，请先按年拆分，再分别导入。",
    ),
    "error.markup-too-large": (
        "“{name}” has more elements than any page of a newspaper; it was not read.",
        "“{name}”的元素远多于任何报纸版面，未予读取。",
    ),
    "error.json-damaged": (
        "The file is not valid JSON: line {line}, column {column}. Export it again.",
        "文件不是有效的 JSON（第 {line} 行第 {column} 列有误），请重新导出。",
    ),
    "error.json-too-deep": (
        "The JSON is nested too deeply for a list of articles; export the articles as a flat list.",
        "JSON 嵌套过深，不像文章列表，请导出为平列的文章列表。",
    ),
    "error.xml-doctype": (
        "“{name}” defines a document type, which may harm; remove the DOCTYPE if you trust it.",
        "“{name}”带有文档类型定义（DOCTYPE），可能有害；若可信，请删去后再导入。",
    ),
    "error.xml-damaged": (
        "“{name}” is not valid XML (line {line}); get a fresh copy or export it again.",
        "“{name}”不是有效的 XML（第 {line} 行有误），请重新获取或导出。",
    ),
    "error.xml-unknown": (
        "“{name}” is XML of another kind (<{kind}>); only ALTO and METS/ALTO can be imported.",
        "“{name}”是其他类型的 XML（<{kind}>），只能导入 ALTO 和 METS/ALTO。",
    ),
    "error.no-such-place": (
        "There is no issue {nth} in it; it holds {total}.",
        "其中没有第 {nth} 期，共有 {total} 期。",
    ),
    "error.mets-alone": (
        "“{name}” names pages that are not beside it; import the folder that holds its ALTO files.",
        "“{name}”所列的页面不在旁边，请导入含有其 ALTO 文件的文件夹。",
    ),
    "error.html-damaged": (
        "“{name}” cannot be read as a web page (nested too deeply, or no markup); save it as text.",
        "“{name}”无法作为网页读取（嵌套过深或没有标记），请另存为纯文本。",
    ),
    "error.html-no-article": (
        "No article was found on the web page “{name}”; save the page of one article.",
        "网页“{name}”上没有找到文章，请保存单篇文章的页面。",
    ),
    # files that go out
    "error.no-such-format": (
        "There is no export format “{id}”; there are: {known}.",
        "没有导出格式“{id}”，可用的有：{known}。",
    ),
    "error.no-such-profile": (
        "There is no export profile “{name}”; there are: {known}.",
        "没有导出方案“{name}”，可用的有：{known}。",
    ),
    "error.profile-needs-part": (
        "“{name}” exports what the window shows: say which with --issue, --article, --annotation.",
        "方案“{name}”导出窗口所示的内容：请用 --issue、--article 或 --annotation 指定。",
    ),
    "error.nothing-to-export": (
        "Nothing to export: the selection holds no annotations (or no articles).",
        "没有可导出的内容：所选范围内没有批注或文章，未写入文件。",
    ),
    "error.target-is-folder": (
        "“{name}” is a folder; give a file name.",
        "“{name}”是文件夹，请给出文件名。",
    ),
    "error.target-is-file": (
        "“{name}” is a file, and this format a folder; give a new name, or one that ends in .zip.",
        "“{name}”是文件，而这种格式是一个文件夹。请另取名称，或以 .zip 结尾。",
    ),
    "error.target-changed": (
        "“{name}” was changed since it was exported. Give another name, so that nothing is lost.",
        "文件夹“{name}”导出之后有改动或新增的文件。请另取名称，以免丢失。",
    ),
    "error.target-not-empty": (
        "The folder “{name}” holds other files; give the name of a new or an empty folder.",
        "文件夹“{name}”里有别的文件，请给出新的或空的文件夹。",
    ),
    "error.no-chinese-font": (
        "No Chinese typeface was found: install fonts-noto-cjk, or name a file in {variable}.",
        "没有找到中文字体：请安装（如 fonts-noto-cjk），或在 {variable} 中指明字体文件。",
    ),
    "error.target-is-library": (
        "“{name}” is a library or another database and is not overwritten; give another name.",
        "“{name}”是资料库或其他数据库，不予覆盖，请换一个文件名。",
    ),
    "error.target-not-permitted": (
        "You have no permission to write “{name}” there; choose another folder.",
        "没有在该处写入“{name}”的权限，请换一个文件夹。",
    ),
    "error.no-such-folder": (
        "There is no folder “{folder}”; make it or choose another.",
        "没有文件夹“{folder}”，请先建立或另选。",
    ),
    "error.export-disk-full": (
        "The disk is full; “{name}” was not written. Free some space or choose another disk.",
        "磁盘已满，“{name}”未写入。请清理空间或换一个磁盘。",
    ),
    "error.target-not-written": (
        "“{name}” could not be written ({reason}); choose another place.",
        "无法写入“{name}”（{reason}），请换一个位置。",
    ),
    "error.export-not-verified": (
        "“{name}” did not read back as it was written and was discarded; check the disk.",
        "写入“{name}”后读回的内容不符，已放弃，请检查磁盘后重试。",
    ),
}
