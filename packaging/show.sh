#!/bin/sh
# Install what is missing, import the bundled sample issue and open the window on it.
# Without a display the same is done off screen: a screenshot and an export are left in show/.
set -eu
cd "$(dirname "$0")/.."
. packaging/setup.sh

SHOW=$(pwd)/show
LIBRARY=$SHOW/library.db
SAMPLE=resources/sample/yunxi-ribao-2025-04-18.txt
display=${DISPLAY:-}${WAYLAND_DISPLAY:-}
# Its own settings: what the show remembers is no business of yours.
if [ -n "$display" ]; then
  XDG_CONFIG_HOME=$SHOW/config
else
  # The screen off screen is small: a window squeezed into it is not worth remembering.
  XDG_CONFIG_HOME=$SHOW/off-screen
  rm -rf "$XDG_CONFIG_HOME"
fi
export XDG_CONFIG_HOME
SETTINGS=$XDG_CONFIG_HOME/newsreader/settings.json

newsreader() { "$VENV/bin/newsreader" --library "$LIBRARY" "$@"; }

article() { newsreader search "$1" --limit 1 2>/dev/null | cut -f 1; }

# annotate ARTICLE STYLE TAG NOTE --quote WORDS
annotate() {
  newsreader annotate "$1" --creator 云生 --style "$2" --tag "$3" --note "$4" "$5" "$6"
}

annotate_sample() {
  annotate "$bus" yellow 阅读/流动书车 '三年、八趟、41个村：可据此推算每村一年到访几次。' \
    --quote '每月进山八趟，跑遍了全市41个不通班车的村子'
  annotate "$bus" blue 数字 '' \
    --quote '41个不通班车的村子，行程五万多公里'
  annotate "$bus" rose 人物/梁石生 '' \
    --quote '抄到哪儿读到哪儿'
  annotate "$bus" green 阅读/借阅制度 '以信任代替押金，可与邻近几馆的借阅制度比较。' \
    --quote '没有押金，也不催还，只有一本手写的登记簿'
  annotate "$tea" blue 乡村/合作社 '入股与分红的比例文中未写，待查合作社章程。' \
    --quote '农户以地入股，年底分红'
  annotate "$tea" rose 手艺 '' \
    --quote '“手感是一辈子的，曲线是大家的。”'
}

prepare ''
mkdir -p "$SHOW"
say 'Importing the sample issue'
newsreader import "$SAMPLE"
bus=$(article '还书角')
tea=$(article '恒温茶库')
if [ -z "$(newsreader annotations)" ]; then
  say 'Annotating it'
  annotate_sample
fi
if ! [ -e "$SETTINGS" ]; then
  mkdir -p "${SETTINGS%/*}"
  printf '{"window.library": "%s", "window.article": "%s"}\n' "$LIBRARY" "$bus" >"$SETTINGS"
fi

if [ -n "$display" ]; then
  say 'Opening the window'
  newsreader open
else
  say 'No display here: drawing the window off screen'
  QT_QPA_PLATFORM=offscreen newsreader open --screenshot "$SHOW/window.png"
  newsreader export markdown "$SHOW/collection.md"
  say "Screenshot: $SHOW/window.png"
  say "Exported collection: $SHOW/collection.md"
fi
