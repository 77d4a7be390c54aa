"""广告, 启事, 栏目: small advertisements, and labels that stand over several items."""

import re

from newsreader.core.furniture import FurnitureRole
from newsreader.recognition.sheet import Line, Sheet

_OVER_NOTICES = re.compile(
    r"[【\[■●◆▲(（·]?\s*(?:(?:分类|分類|公益|遗失|遺失|拍卖|招聘|便民|生活|服务|房产|供求|婚姻)*(?:广\s*告|廣\s*告|公告|告示|信息|啟事|启事|啓事|声明|聲明)(?:栏|欄|专栏|專欄|版)?"
    r"|[\u3400-\u9fff]{0,4}小广告|分类信息)\s*[】\])）·]?"
)
_OVER_ITEMS = re.compile(
    r"[【\[■●◆▲□◎]?\s*[\u3400-\u9fff]{0,4}(?:简讯|簡訊|短讯|短訊|快讯|快訊|简报|簡報|快报|速览|速覽|速递|集锦|短波|一句话新闻|一览|零讯|集纳|动态"
    r"|瑣聞|琐闻|紀事|雜誌|雜記|彙聞|要聞彙錄|新聞彙|新聞一束|零拾|要电|要電|電報|译报|譯報)\s*[】\]]?"
)
_NOTICE = re.compile(
    r"声明作废|聲明作廢|特此(?:公告|声明|聲明|登报|登報|通告|启事|啟事)|谨启|謹啟|謹啓|敬启|敬啟|敬谢|敬謝|告白|知情者请|请与.{2,12}联系"
    r"|电话[:：]?\s*[0-9*-]{7,}|租金面議|价格面议|電洽|函洽|接洽|請洽"
)
_LABELLED = re.compile(
    r"[■●◆▲【\[]?\s*(?:遗失(?:声明|启事|公告)?|遺失(?:聲明|啟事|啓事)?|注销公告|註銷公告|减资公告|拍卖公告|招标公告|招租|招聘|出租|出售|转让|轉讓|房屋出售|寻人(?:启事)?|尋人(?:啟事)?"
    r"|寻物(?:启事)?|停电通知|停水通知|停电公告|啓事|啟事|启事|鳴謝|鸣谢|征婚|徵婚|聲明|声明|讣告|訃告|公告|通告|更正|更名公告|供求信息)[】\]]?\s*[:：]\s*\S"
)
_LONGEST = 260
_LONGEST_LABEL = 14


def find(sheet: Sheet) -> None:
    """Mark labels, and the small advertisements below one or telling of themselves."""
    below = False
    for line in sheet.pace.over(sheet.lines):
        if line.role is not None:
            below = below and line.role is FurnitureRole.ADVERTISEMENT
        elif len(line.text) <= _LONGEST_LABEL and _OVER_NOTICES.fullmatch(line.text):
            line.role = FurnitureRole.ADVERTISEMENT
            below = True
        elif len(line.text) <= _LONGEST_LABEL and _OVER_ITEMS.fullmatch(line.text):
            line.role = FurnitureRole.OTHER
            below = False
        elif _is_notice(line, below=below):
            line.role = FurnitureRole.ADVERTISEMENT
        else:
            below = False


def _is_notice(line: Line, *, below: bool) -> bool:
    """Tell whether the line is a small advertisement; below a label, less is needed."""
    if len(line.text) > _LONGEST:
        return False
    labelled = _LABELLED.match(line.text) is not None
    telling = _NOTICE.search(line.text) is not None
    return labelled or telling if below else labelled and (telling or len(line.text) < 120)
