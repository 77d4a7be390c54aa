"""Samples of every format that is imported, shaped like real files; papers and texts invented."""

import json
from collections.abc import Sequence

from newsreader.importers.bundle import pack
from tests.support.builders import ISSUE_TEXT

SHENBAO = """\
# 1921 - 3 - 17

Page 1

[太湖水利會開會紀]
○昨日午後二時。太湖水利會在青禾開會。到者三十餘人。公推沈君一禾主席。

議決疏浚河道。分三段施工。限秋間

Page 2

完竣。

[失羊招領][林小滿啓]
鄙人於初八日在南岸拾得羊二頭。失主請來認領。　乙巳路十號林宅。

Page 3

[ ]
"""

MARKDOWN_DAY = """\
# 青禾日报 2031-03-05

## 第1版

### 南岸新桥通车 ——两岸市民不再等渡船
2031-03-05
第1版(要闻)
专栏：
作者：林小满

本报讯（记者 林小满）3月4日，青禾市南岸新桥通车。

市民走上新桥，连声称好。

#### 桥长一千二百米

新桥连接南岸与旧城，双向六车道。

### 春耕从一粒种子开始
2031-03-05
第2版(农村)

种子站里，农技员正在选种。
"""

MARKDOWN_DAYS = """\
### 合作社开秤
1951-05-15
第1版()
专栏：

【新华社青禾十四日电】青禾县合作社今日开秤收茧。

### 读者来信
1951-05-15
第2版()

我们村的渡口应当添一条船。

### 夏收开始
1951-05-16
第1版()

青禾平原小麦开镰。
"""

TABLE_HEADER = ("报纸", "日期", "版次", "版名", "标题", "副题", "作者", "正文", "网址")
TABLE_ROWS = (
    (
        "青禾日报",
        "2031-03-05",
        "02",
        "农村",
        "春耕从一粒种子开始",
        "",
        "沈一禾",
        "种子站里，农技员正在选种。\n选种要看粒形，也要看颜色。",
        "http://paper.invalid/2",
    ),
    (
        "青禾日报",
        "2031-03-05",
        "01",
        "要闻",
        "南岸新桥通车",
        "两岸市民不再等渡船",
        "林小满",
        "本报讯（记者 林小满）3月4日，青禾市南岸新桥通车。",
        "http://paper.invalid/1",
    ),
    (
        "青禾日报",
        "2031年3月6日",
        "1",
        "要闻",
        "雨水润新苗",
        "",
        "",
        "昨夜一场春雨，全市麦田普遍受益。",
        "http://paper.invalid/3",
    ),
)


def delimited(
    rows: Sequence[Sequence[str]] = TABLE_ROWS,
    header: Sequence[str] = TABLE_HEADER,
    delimiter: str = ",",
) -> str:
    """Return a table in which every cell stands in quotation marks."""
    lines = [
        delimiter.join('"' + cell.replace('"', '""') + '"' for cell in row)
        for row in (header, *rows)
    ]
    return "\r\n".join(lines) + "\r\n"


def objects() -> list[dict[str, str]]:
    """Return the rows of the table as objects."""
    return [dict(zip(TABLE_HEADER, row, strict=True)) for row in TABLE_ROWS]


def json_nested() -> str:
    """Return the rows as a document that groups them by day and page."""
    articles = [
        {"title": "南岸新桥通车", "content": ["青禾市南岸新桥通车。", "市民连声称好。"], "id": 7},
        {"title": "春耕从一粒种子开始", "content": "农技员正在选种。", "pictures": [{"url": "x"}]},
    ]
    pages = [{"page": 1, "articles": articles[:1]}, {"page": 2, "articles": articles[1:]}]
    return json.dumps(
        {"paper": "青禾日报", "issues": [{"date": "2031-03-05", "pages": pages}]},
        ensure_ascii=False,
    )


def epaper(
    title: str = "南岸新桥通车",
    body: str = "<P>　　本报讯（记者 林小满）3月4日，青禾市南岸新桥通车。</P>"
    "<P>　　市民走上新桥，<BR>连声称好。</P>",
    date: str = "2031-03-05 09:28:27.0",
    node: str = "第01版：要闻",
) -> str:
    """Return an article as an electronic paper serves it."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "x.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/>
<title>青禾日报数字报-{title}</title></head><body>
<!--enpproperty <articleid>30166572</articleid><date>{date}</date><author>林小满 沈一禾</author>\
<title>{title}</title><keyword>新桥</keyword><subtitle>——两岸市民不再等渡船</subtitle>\
<introtitle>历时三年 跨越千米</introtitle><siteid>2</siteid><nodeid>423</nodeid>\
<nodename>{node}</nodename><nodesearchname></nodesearchname><picurl></picurl>/enpproperty-->
<div class="nav"><a href="node_1.htm">上一版</a></div>
<div id="ozoom"><founder-content><!--enpcontent-->{body}<!--/enpcontent--></founder-content></div>
<div class="foot">青禾报业 版权所有</div><script>track("30166572")</script></body></html>
"""


SAVED_PAGE = """<html lang="zh"><head><meta charset="gb2312">
<meta property="og:site_name" content="青禾晚报">
<meta property="article:published_time" content="2031-03-07T08:00:00+08:00">
<title>雨水润新苗_青禾晚报</title><style>p{color:red}</style></head>
<body><header><p>首页 要闻 农村 文化 体育 全部频道一览表在这里请点击</p></header>
<div class="main"><div class="crumbs">您在这里：首页</div>
<h1>雨水润新苗</h1>
<div class="text"><p>昨夜一场春雨，全市麦田
普遍受益。</p><h3>田间管理跟上</h3>
<p>农技员说，雨后要<b>及时</b>松土，A 级田块先做。</p>
<figure><img src="a.jpg"><figcaption>农技员在田间。</figcaption></figure></div></div>
<footer><p>青禾晚报社主办，未经许可请勿转载，违者追究法律责任，联系电话见首页。</p></footer>
</body></html>
"""

_ALTO = """<?xml version="1.0" encoding="UTF-8"?>
<alto xmlns="{namespace}"{version}>
<Description><MeasurementUnit>pixel</MeasurementUnit></Description>
{order}<Layout><Page ID="P{number}" PHYSICAL_IMG_NR="{number}" HEIGHT="2000" WIDTH="1400">
<PrintSpace ID="S{number}" HPOS="0" VPOS="0" HEIGHT="2000" WIDTH="1400">
{blocks}
</PrintSpace></Page></Layout></alto>
"""
NAMESPACES = {
    2: "http://www.loc.gov/standards/alto/ns-v2#",
    3: "http://www.loc.gov/standards/alto/ns-v3#",
    4: "http://www.loc.gov/standards/alto/ns-v4#",
}
_BOX = 'HPOS="1" VPOS="1" HEIGHT="9" WIDTH="9"'

Lines = Sequence[Sequence[str]]


def alto_line(number: int, words: Sequence[str], blanks: bool = True) -> str:
    """Return a line of words; `-x` is a hyphen, `(part=whole` and `)part=whole` a cut word."""
    parts: list[str] = []
    for at, word in enumerate(words):
        if word == "-x":
            parts.append('<HYP CONTENT="-"/>')
            continue
        if at and blanks:
            parts.append('<SP HPOS="1" VPOS="1" WIDTH="3"/>')
        part, sign, entire = word.lstrip("()").partition("=")
        kind = {"(": "HypPart1", ")": "HypPart2"}.get(word[0], "")
        subs = f' SUBS_TYPE="{kind}" SUBS_CONTENT="{entire}"' if sign else ""
        parts.append(f'<String ID="W{number}_{at}" CONTENT="{part}" {_BOX}{subs}/>')
    return f'<TextLine ID="L{number}" {_BOX}>{"".join(parts)}</TextLine>'


def alto(
    blocks: dict[str, Lines],
    *,
    number: int = 1,
    version: int = 4,
    following: dict[str, str] | None = None,
    order: Sequence[str] = (),
) -> str:
    """Return a page of ALTO: its blocks by id, each with its lines of words."""
    texts: list[str] = []
    for at, (name, lines) in enumerate(blocks.items()):
        shown = "".join(alto_line(at * 100 + n, words) for n, words in enumerate(lines))
        after = f' IDNEXT="{following[name]}"' if following and name in following else ""
        texts.append(f'<TextBlock ID="{name}" {_BOX}{after}>{shown}</TextBlock>')
    told = "".join(f'<ElementRef ID="E{n}" REF="{name}"/>' for n, name in enumerate(order))
    reading = f'<ReadingOrder><OrderedGroup ID="G">{told}</OrderedGroup></ReadingOrder>'
    return _ALTO.format(
        namespace=NAMESPACES[version],
        version=f' SCHEMAVERSION="{version}.0"' if version > 2 else "",
        number=number,
        order=reading if order else "",
        blocks="\n".join(texts),
    )


FIRST_PAGE = alto(
    {
        "P1_TB1": [["青", "禾", "日", "报"]],
        "P1_TB2": [["2031年3月5日", "星期三", "第1204期"]],
        "P1_TB3": [["历时三年"]],
        "P1_TB4": [["南岸新桥"], ["今日通车"]],
        "P1_TB5": [["本报记者", "林小满"]],
        "P1_TB6": [["本报讯", "3月4日，", "青禾市"], ["南岸新桥通车。"]],
        "P1_TB7": [["桥长千米"]],
        "P1_TB8": [["新桥", "连接", "两岸。"]],
        "P1_TB9": [["（下转第2版）"]],
    }
)
SECOND_PAGE = alto(
    {
        "P2_TB1": [["市民", "走上", "新桥，", "连声称好。"]],
        "P2_TB2": [["春茧收购处在南街。"]],
        "P2_TB3": [["本版责编：沈一禾"]],
    },
    number=2,
)


def mets(tree: str | None = None, pages: Sequence[str] = ("alto/0001.xml", "alto/0002.xml")) -> str:
    """Return a METS file over two pages; without a tree, one that stops at the pages."""
    files = "".join(
        f'<mets:file ID="ALTO{n}" MIMETYPE="text/xml"><mets:FLocat LOCTYPE="URL"'
        f' xlink:href="file://./{path}"/></mets:file>'
        for n, path in enumerate(pages, 1)
    )
    leaves = "".join(
        f'<mets:div TYPE="PAGE"><mets:fptr FILEID="ALTO{n}"/></mets:div>'
        for n in range(1, len(pages) + 1)
    )
    logical = f'<mets:structMap TYPE="LOGICAL">{tree}</mets:structMap>' if tree else ""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<mets:mets xmlns:mets="http://www.loc.gov/METS/" xmlns:mods="http://www.loc.gov/mods/v3"
 xmlns:xlink="http://www.w3.org/1999/xlink" LABEL="青禾日报">
<mets:dmdSec ID="MODS_ISSUE"><mets:mdWrap MDTYPE="MODS"><mets:xmlData><mods:mods>
<mods:titleInfo><mods:title>青禾日报</mods:title></mods:titleInfo>
<mods:originInfo><mods:dateIssued>2031-03-05</mods:dateIssued></mods:originInfo>
<mods:part><mods:detail type="issue"><mods:number>1204</mods:number></mods:detail></mods:part>
</mods:mods></mets:xmlData></mets:mdWrap></mets:dmdSec>
<mets:fileSec><mets:fileGrp ID="ALTOGRP">{files}</mets:fileGrp></mets:fileSec>
<mets:structMap TYPE="PHYSICAL"><mets:div TYPE="NEWSPAPER">{leaves}</mets:div></mets:structMap>
{logical}</mets:mets>
"""


def division(kind: str, *inner: str) -> str:
    """Return a division of the tree; what is no division is the id of a block."""
    shown = "".join(part if part.startswith("<") else _pointer(part) for part in inner)
    return f'<mets:div TYPE="{kind}">{shown}</mets:div>'


def _pointer(block: str) -> str:
    file = f"ALTO{block[1]}"
    return f'<mets:fptr><mets:area FILEID="{file}" BETYPE="IDREF" BEGIN="{block}"/></mets:fptr>'


TREE = division(
    "NEWSPAPER",
    division(
        "ISSUE",
        division("TITLE_SECTION", division("HEADLINE", "P1_TB1"), division("TEXTBLOCK", "P1_TB2")),
        division(
            "CONTENT",
            division(
                "ARTICLE",
                division(
                    "HEADING",
                    division("OVERLINE", "P1_TB3"),
                    division("TITLE", "P1_TB4"),
                    division("AUTHOR", "P1_TB5"),
                ),
                division(
                    "BODY",
                    division("BODY_CONTENT", division("PARAGRAPH", division("TEXT", "P1_TB6"))),
                    division("TITLE", "P1_TB7"),
                    division("BODY_CONTENT", division("PARAGRAPH", division("TEXT", "P1_TB8"))),
                    division("PARAGRAPH", division("TEXT", "P2_TB1")),
                ),
            ),
            division("ADVERTISEMENT", division("TEXTBLOCK", "P2_TB2")),
        ),
    ),
)


def samples() -> dict[str, bytes]:
    """Return a file of every format by its name, the encodings mixed."""
    pages = {"mets.xml": mets(TREE), "alto/0001.xml": FIRST_PAGE, "alto/0002.xml": SECOND_PAGE}
    web = {"content_1_1.htm": epaper(), "content_2_2.htm": epaper("雨水润新苗", node="农村")}
    rows = objects()
    return {
        "raw.txt": ISSUE_TEXT.encode("gb18030"),
        "shenbao.txt": SHENBAO.encode(),
        "day.md": MARKDOWN_DAY.encode(),
        "days.txt": MARKDOWN_DAYS.encode("utf-16"),
        "table.csv": delimited().encode("utf-8-sig"),
        "table.tsv": delimited(delimiter="\t").encode("gb18030"),
        "rows.json": json.dumps(rows, ensure_ascii=False).encode(),
        "rows.jsonl": "\n".join(json.dumps(row) for row in rows).encode(),
        "nested.json": json_nested().encode(),
        "epaper.html": epaper().encode(),
        "saved.htm": SAVED_PAGE.encode("gb18030"),
        "page.xml": FIRST_PAGE.encode(),
        "issue.zip": pack({name: text.encode() for name, text in pages.items()}),
        "pages.zip": pack({n: t.encode() for n, t in pages.items() if n != "mets.xml"}),
        "web.zip": pack({name: text.encode() for name, text in web.items()}),
    }
