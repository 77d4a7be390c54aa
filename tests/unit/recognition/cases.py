"""The table of rules: which phenomenon of newspapers each rule is for, and a case that shows it.

Every case is a small invented issue. `shape` tells what recognition must make of it, a line each:
an article opens with `=` and its head (kicker, headline and subtitle apart by ` / `), its blocks
follow with one letter for their role, furniture stands where it is printed with its own letter,
people with `@`, findings with `!`. Only the lines that the case is about need to be named, in
order. To add a case: a row with a name, the phenomenon, the module of the rule, text and shape.
"""

from dataclasses import dataclass

MASTHEAD = "青禾日报\n2031年3月5日 星期三\n"
LEAD = "本报讯（记者 林小满）昨日，青禾市南岸新桥正式通车，两岸市民从此不再依靠渡船往来。"
TEXT = "桥长一千二百米，双向六车道，设计时速八十公里，是青禾市跨江的第四座大桥。"
SHOP = "昨日，老街开了一家新书店，街坊们一早就来排队，店里卖的多是旧书和地方志，也可以坐下来喝茶。"


def wrapped(paragraph: str, width: int) -> str:
    """Return the paragraph with an indent, in lines of one width."""
    text = f"\u3000\u3000{paragraph}"
    return "\n".join(text[at : at + width] for at in range(0, len(text), width))


@dataclass(frozen=True, slots=True)
class Case:
    """One phenomenon."""

    name: str
    phenomenon: str
    rule: str
    text: str
    shape: str


CASES = (
    Case(
        "dateline-reversed",
        "通讯员 before 记者, several of each",
        "datelines",
        "南岸新桥通车\n湖畔日报3月5日讯(通讯员 沈一禾 白露 记者 林小满) 新桥昨日通车。",
        "= 南岸新桥通车\n@ 沈一禾 通讯员\n@ 白露 通讯员\n@ 林小满 记者",
    ),
    Case(
        "dateline-bracketed-reporter",
        "〔記者甲某／地方報導〕 with the paper before it or in it",
        "datelines",
        "南岸新橋通車\n〔自立日報記者林小滿、編譯沈一禾／綜合報導〕新橋昨日通車。",
        "= 南岸新橋通車\n@ 林小滿 記者\n@ 沈一禾 編譯",
    ),
    Case(
        "dateline-agency-in-parentheses",
        "（社記者甲某地方5日電）",
        "datelines",
        "南岸新橋通車\n（中央社記者林小滿台北5日電）新橋昨日通車。",
        "= 南岸新橋通車\n@ 林小滿 記者",
    ),
    Case(
        "dateline-in-party-papers",
        "【社地方某日电】记者某报道",
        "datelines",
        "南岸新桥通车\n【新华社延安十日电】记者林小满报道：新桥昨日通车。",
        "= 南岸新桥通车\n@ 林小满 记者",
    ),
    Case(
        "dateline-of-a-paper-not-called-so",
        "the paper's own name as its agency, whatever it is",
        "datelines",
        f"今日青禾\n2031年3月5日 星期三\n南岸新桥通车\n今日青禾3月5日讯（记者 林小满）{TEXT}",
        "m 今日青禾\n= 南岸新桥通车\n@ 林小满 记者",
    ),
    Case(
        "byline-with-words-and-pictures",
        "文/甲 图/乙, 甲 文 乙 摄, 甲 摄影报道",
        "credits",
        f"南岸新桥通车\n林小满 文 沈一禾 摄\n{TEXT}",
        "= 南岸新桥通车\nb 林小满 文 沈一禾 摄\n@ 林小满 文\n@ 沈一禾 摄影",
    ),
    Case(
        "byline-of-several-names",
        "two names under a head without any role",
        "bylines",
        f"南岸新桥通车\n林小满 沈一禾\n{TEXT}",
        "= 南岸新桥通车\nb 林小满 沈一禾\n@ 林小满 作者\n@ 沈一禾 作者",
    ),
    Case(
        "byline-with-a-source",
        "来源：某报 作者：甲",
        "credits",
        f"南岸新桥通车\n来源：湖畔日报 作者：林小满\n{TEXT}",
        "= 南岸新桥通车\n@ 林小满 作者",
    ),
    Case(
        "byline-of-a-spaced-name",
        "a given name of one sign set apart: 夏 平",
        "credits",
        f"南岸新桥通车\n本报记者夏 平 通讯员 沈一禾\n{TEXT}",
        "= 南岸新桥通车\n@ 夏平 记者\n@ 沈一禾 通讯员",
    ),
    Case(
        "byline-after-the-text",
        "■ 记者 after the last paragraph; the next short line is a head",
        "headlines",
        f"南岸新桥通车\n{TEXT}\n■ 记者 林小满\n老街有了新书店\n{SHOP}",
        "= 南岸新桥通车\nb ■ 记者 林小满\n@ 林小满 记者\n= 老街有了新书店",
    ),
    Case(
        "signature-in-brackets",
        "（甲某） at the end of the last paragraph",
        "bylines",
        f"南岸新桥通车\n{TEXT}（林小满）\n老街新事\n{SHOP}（沈一禾）",
        "= 南岸新桥通车\n@ 林小满 作者\n= 老街新事\n@ 沈一禾 作者",
    ),
    Case(
        "letter-signed-with-a-place",
        "某县 甲某 under a reader's letter",
        "bylines",
        f"盼公交车多停一站\n{TEXT}\n临江县 林小满\n好心人，谢谢你\n{SHOP}",
        "= 盼公交车多停一站\nb 临江县 林小满\n= 好心人，谢谢你",
    ),
    Case(
        "head-without-dateline",
        "a head whose lead tells it again, among articles with datelines",
        "evidence",
        f"南岸新桥通车\n{LEAD}\n{TEXT}\n老街有了一家新书店 街坊连日排队\n{SHOP}",
        "= 南岸新桥通车\n= 老街有了一家新书店 街坊连日排队",
    ),
    Case(
        "subhead-numbered",
        "一、 … with a comma inside is a subhead, not text",
        "headlines",
        f"南岸新桥通车\n{LEAD}\n一、立足长远，科学规划\n{TEXT}",
        "= 南岸新桥通车\ns 一、立足长远，科学规划",
    ),
    Case(
        "head-after-numbered-subheads",
        "a line without a number after subheads with one is a head",
        "evidence",
        f"南岸新桥通车\n{LEAD}\n一、立足长远\n{TEXT}\n二、服务民生\n{TEXT}两岸商户都说好。\n"
        f"老街有了新书店\n{SHOP}",
        "= 南岸新桥通车\ns 一、立足长远\ns 二、服务民生\n= 老街有了新书店",
    ),
    Case(
        "subhead-from-the-paragraph",
        "the first words of the paragraph below, printed as a subhead",
        "evidence",
        f"南岸新桥通车\n{LEAD}\n桥长一千二百米\n{TEXT}",
        "= 南岸新桥通车\ns 桥长一千二百米",
    ),
    Case(
        "question-in-an-interview",
        "记者：…？ is text",
        "headlines",
        f"南岸新桥通车\n{LEAD}\n记者：修桥最难的是什么？\n沈一禾：{TEXT}",
        "= 南岸新桥通车\np 记者：修桥最难的是什么？",
    ),
    Case(
        "document-without-dateline",
        "通告, 办法, 条例 with numbered paragraphs",
        "evidence",
        f"南岸新桥通车\n{LEAD}\n关于加强新桥通行管理的通告\n一、禁止在桥上停车、掉头和逆行。\n"
        "二、违者由交通部门依法处理。",
        "= 南岸新桥通车\n= 关于加强新桥通行管理的通告",
    ),
    Case(
        "briefs-under-a-label",
        "简讯 over items of a head and one paragraph",
        "notices",
        f"南岸新桥通车\n{LEAD}\n简讯\n市图书馆开讲\n本周六，市图书馆举行读书讲座，市民可免费入场。\n"
        "老粮仓巷封闭施工\n因管网改造，老粮仓巷昨日起封闭施工。",
        "= 南岸新桥通车\no 简讯\n= 市图书馆开讲\n= 老粮仓巷封闭施工",
    ),
    Case(
        "small-advertisements",
        "遗失声明 and its kin under a label",
        "notices",
        f"南岸新桥通车\n{LEAD}\n分类广告\n遗失声明：林小满遗失身份证，声明作废。\n"
        "青禾砂石厂遗失公章一枚，声明作废。",
        "= 南岸新桥通车\na 分类广告\na 遗失声明：林小满遗失身份证，声明作废。\n"
        "a 青禾砂石厂遗失公章一枚，声明作废。",
    ),
    Case(
        "lost-head",
        "a second dateline with other writers begins an article whose head is lost",
        "articles",
        f"南岸新桥通车\n{LEAD}\n{TEXT}\n本报讯（记者 沈一禾）{SHOP}",
        "= 南岸新桥通车\n@ 林小满 记者\n=\n@ 沈一禾 记者\n! uncertain-boundary",
    ),
    Case(
        "several-telegrams",
        "综合消息: telegrams one after the other under one head",
        "articles",
        "棉纱续涨 市面不安\n【新华社北平十日电】棉纱昨续上涨，较上周高出三十元。\n"
        "【新华社天津十日电】天津棉纱开盘颇坚，午后转疲。",
        "= 棉纱续涨 市面不安\np 【新华社北平十日电】棉纱昨续上涨，较上周高出三十元。\n"
        "p 【新华社天津十日电】天津棉纱开盘颇坚，午后转疲。",
    ),
    Case(
        "run-on",
        "（下转第2版） and （上接第1版）: one article on two pages",
        "articles",
        f"南岸新桥通车\n{LEAD}（下转第2版）\n老街有了新书店\n本报记者 沈一禾\n{SHOP}\n第02版\n"
        f"（上接第1版）{TEXT}",
        f"= 南岸新桥通车\np {TEXT}\n= 老街有了新书店",
    ),
    Case(
        "items-after-circles",
        "○ opens each item of an old paper",
        "articles",
        "申江新報\n光緒八年四月十四日 禮拜二 第八千二百七十一號\n○昨晚三更，棋盤街某姓家失火。\n"
        "○連日陰雨，河水陡漲。",
        "m 申江新報\n=\np ○昨晚三更，棋盤街某姓家失火。\n=\np ○連日陰雨，河水陡漲。",
    ),
    Case(
        "running-head",
        "paper, date, page and its name in one line over a page",
        "pages",
        f"南岸新桥通车\n{LEAD}\n青禾日报 2031年3月5日 星期三 第2版 综合\n老街有了新书店\n{SHOP}",
        "= 南岸新桥通车\ng 青禾日报 2031年3月5日 星期三 第2版 综合\n= 老街有了新书店",
    ),
    Case(
        "guide-with-arrows",
        "今日看点 with arrows, spaced labels, bracketed pages",
        "guide",
        f"导 读\n春耕从一粒种子开始\n（详见2版）\n老街有了新书店 ↗03版\n南岸新桥通车\n{LEAD}",
        "u 导 读\nu 春耕从一粒种子开始\nu （详见2版）\nu 老街有了新书店 ↗03版\n= 南岸新桥通车",
    ),
    Case(
        "hard-wrapped",
        "lines of one width, indents mark the paragraphs; nothing is doubted",
        "wraps",
        wrapped(TEXT * 6 + "完。", 21) + "\n" + wrapped(SHOP, 21),
        f"=\np {TEXT * 6}完。\np {SHOP}",
    ),
    Case(
        "unseen-characters",
        "a zero-width space inside a dateline",
        "lines",
        "南岸新桥通车\n本报\u200b讯（记者 林小满）新桥昨日通车。",
        "= 南岸新桥通车\n@ 林小满 记者",
    ),
    Case(
        "full-width-digits",
        "第０２版, ３月５日",
        "lines",
        f"南岸新桥通车\n新华社北京３月５日电 {TEXT}\n第０２版\n老街有了新书店\n{SHOP}",
        "= 南岸新桥通车\ng 第０２版\n= 老街有了新书店",
    ),
    Case(
        "read-twice-with-a-slip",
        "a paragraph read again with a sign misread",
        "duplicates",
        f"南岸新桥通车\n本报记者 林小满\n{TEXT}\n两岸商户都说生意比往年好了许多。\n"
        f"{TEXT.replace('跨江', '跨汪')}",
        f"= 南岸新桥通车\n- {TEXT.replace('跨江', '跨汪')}\n! duplicate",
    ),
    Case(
        "blanks-after-every-sentence",
        "a habit of typing, not paragraphs run together",
        "merges",
        f"南岸新桥通车\n本报记者 林小满\n{'市民都说好。 ' * 12}完。",
        f"= 南岸新桥通车\np {'市民都说好。 ' * 12}完。",
    ),
    Case(
        "clause-without-beginning",
        "two signs and a full stop, or a number with its unit, cannot begin a paragraph",
        "openings",
        f"南岸新桥通车\n本报记者 林小满\n{TEXT}\n90人，队伍越来越壮大，两岸都有人报名参加。",
        "= 南岸新桥通车\np 90人，队伍越来越壮大，两岸都有人报名参加。\n! missing-head",
    ),
)
