"""What is said about vocabularies of tags that come in and go out."""

VOCABULARIES_TEXTS: dict[str, tuple[str, str]] = {
    "error.no-such-vocabulary-format": (
        "There is no vocabulary format “{id}”; there are: {known}.",
        "没有词表格式“{id}”，可用的有：{known}。",
    ),
    "error.vocabulary-unknown": (
        (
            "“{name}” is no vocabulary that can be read; there are SKOS (Turtle, JSON-LD), tables"
            " (CSV) and REFI-QDA code books (.qdc). Save it as one of these."
        ),
        "“{name}”不是可读取的词表，请另存为 SKOS（Turtle、JSON-LD）、CSV 表格或编码本（.qdc）。",
    ),
    "error.vocabulary-file-too-large": (
        "“{name}” is larger than {limit} MB, too large for a vocabulary; split it.",
        "“{name}”超过 {limit} MB，不像词表，请先拆分。",
    ),
    "error.vocabulary-encoding": (
        "“{name}” is not text in {encoding} throughout (byte {offset}); save it as UTF-8.",
        "“{name}”并非全文都是 {encoding} 编码（第 {offset} 字节有误），请另存为 UTF-8。",
    ),
    "error.vocabulary-damaged": (
        "“{name}” is not valid {kind} (line {line}); get a fresh copy or export it again.",
        "“{name}”不是有效的 {kind}（第 {line} 行有误），请重新获取或导出。",
    ),
    "error.vocabulary-too-deep": (
        "The terms are nested more than {limit} levels deep; nothing was read.",
        "词条嵌套超过 {limit} 层，未予读取。",
    ),
    "error.vocabulary-too-large": (
        "There are more terms, or longer ones, than a vocabulary of tags has (at most {limit}).",
        "词条过多或过长，不像标签词表（最多 {limit} 条）。",
    ),
    "error.vocabulary-without-terms": (
        "There is no term in it; choose another file or selection.",
        "其中没有词条，请另选文件或范围。",
    ),
    "error.vocabulary-no-path": (
        "No column is known to hold the tags; there are: {columns}. Name one of them “path”.",
        "看不出哪一列是标签，现有的列：{columns}。请把标签列命名为“path”。",
    ),
    "error.vocabulary-remote-context": (
        "“{name}” needs “{address}” from the network, which is not asked; save it as Turtle.",
        "“{name}”须从网络读取“{address}”，而本程序不联网，请另存为 Turtle。",
    ),
    # what could not be kept
    "vocabulary.alternatives-dropped": (
        "{count} alternative names have no place in this format and were left out.",
        "此格式无处存放别名，略去 {count} 个。",
    ),
    "vocabulary.blank-name": (
        "“{about}” holds a level without a name; it was left out.",
        "“{about}”有一级没有名称，已略去该级。",
    ),
    "vocabulary.categories": (
        "{count} categories that cannot be used for coding become ordinary tags.",
        "{count} 个不可用于编码的类目成为普通标签。",
    ),
    "vocabulary.characters-removed": (
        "Characters that XML forbids were removed from “{about}”.",
        "“{about}”中 XML 不允许的字符已删去。",
    ),
    "vocabulary.code-notes-dropped": (
        "{count} notes that are linked to codes were left out.",
        "与编码相连的 {count} 条备忘未读入。",
    ),
    "vocabulary.collections-dropped": (
        "{count} collections of terms were left out.",
        "{count} 个词条集合未读入。",
    ),
    "vocabulary.color-unknown": (
        "“{about}” is no colour in the form #rrggbb and was left out.",
        "“{about}”不是 #rrggbb 形式的颜色，已略去。",
    ),
    "vocabulary.columns-unused": (
        "These columns were left out: {about}.",
        "以下各列未读入：{about}。",
    ),
    "vocabulary.cycle": (
        "These terms stand above each other in a circle; the first became a top term: {about}.",
        "以下词条互为上位词，已将第一个作为顶层词条：{about}。",
    ),
    "vocabulary.descriptions-dropped": (
        "{count} descriptions in other languages were left out.",
        "{count} 条其他语言的说明未读入。",
    ),
    "vocabulary.id-repeated": (
        "“{about}” has the id of another term; it gets a new one.",
        "“{about}”与另一词条的标识相同，将另给新标识。",
    ),
    "vocabulary.id-unknown": (
        "“{about}” is no UUID; the term gets a new id.",
        "“{about}”不是 UUID，该词条将另给新标识。",
    ),
    "vocabulary.labels-as-alternatives": (
        "{count} names in other languages, or besides the first, became alternative names.",
        "{count} 个其他语言的或多余的名称转为别名。",
    ),
    "vocabulary.no-label": (
        "“{about}” has no name; the end of its address is used, or it was left out.",
        "“{about}”没有名称，改用其地址末段，无地址的略去。",
    ),
    "vocabulary.parent-missing": (
        "The term above “{about}” is not in the file; it became a top term.",
        "“{about}”的上位词不在文件中，已作为顶层词条。",
    ),
    "vocabulary.properties-dropped": (
        "{count} other statements about terms were left out: {about}.",
        "词条的其他 {count} 项陈述未读入：{about}。",
    ),
    "vocabulary.same-path": (
        "Several terms are called “{about}”; they were joined into one.",
        "有多个词条都是“{about}”，已合而为一。",
    ),
    "vocabulary.sets-dropped": (
        "{count} sets of codes were left out.",
        "{count} 个编码集未读入。",
    ),
    "vocabulary.several-parents": (
        "“{about}” stands under several terms; only the first place is kept.",
        "“{about}”有多个上位词，只保留第一处。",
    ),
    "vocabulary.several-schemes": (
        "{count} schemes were put together into one vocabulary: {about}.",
        "{count} 个概念体系已并为一个词表：{about}。",
    ),
    "vocabulary.slash-replaced": (
        "The slash in “{about}” became a full-width one: in tags it separates levels.",
        "“{about}”中的斜线改为全角：标签以半角斜线分级。",
    ),
    "vocabulary.uneven-row": (
        "{count} rows have more or fewer cells than the head line, the first on line {about}.",
        "{count} 行的单元格数与表头不符，首处在第 {about} 行。",
    ),
}
