#!/bin/sh
# Install what is missing and run every check and test; the last line is pytest's closing line.
set -u
cd "$(dirname "$0")/.."
. packaging/setup.sh

WHOLE='newsreader/core/*,newsreader/language/*,newsreader/recognition/*,newsreader/storage/*'
WHOLE="$WHOLE,newsreader/services/*,newsreader/settings/*,newsreader/importers/*,newsreader/exporters/*"
WHOLE="$WHOLE,newsreader/cli/*"
failed=''

step() {
  name=$1
  shift
  say "$name"
  "$@" </dev/null || failed="$failed [$name]"
}

tests() {
  log=$(mktemp)
  # A window that was not closed leaves threads that Python waits for without end.
  { timeout --foreground --kill-after 1m 30m pytest --numprocesses auto --maxprocesses 4 --cov --cov-report= --ignore tests/ui "$@"; echo $? >"$log.status"; } 2>&1 | tee "$log"
  closing=$(grep -E '(passed|failed|error).* in [0-9.]+s' "$log" | tail -n 1)
  result=$(cat "$log.status")
  rm -f "$log" "$log.status"
  return "$result"
}

# A real display with a window manager: some faults of a window show only there.
on_a_display() {
  number=$(mktemp)
  Xvfb -displayfd 3 -screen 0 1600x1200x24 3>"$number" 2>/dev/null &
  server=$!
  while ! [ -s "$number" ]; do
    kill -0 "$server" 2>/dev/null || return 1
    sleep 0.1
  done
  DISPLAY=:$(cat "$number")
  export DISPLAY
  openbox >/dev/null 2>&1 &
  manager=$!
  QT_QPA_PLATFORM=xcb "$@"
  result=$?
  kill "$manager" "$server"
  unset DISPLAY
  rm -f "$number"
  return "$result"
}

# What was begun beside the tests is waited for, and shows then what it said.
begun_before() {
  wait "$beside"
  result=$?
  cat "$beside_log"
  rm -f "$beside_log"
  return "$result"
}

prepare '[dev]' || exit 1
PATH=$(pwd)/$VENV/bin:$PATH
export PATH QT_QPA_PLATFORM=offscreen
unset NEWSREADER_LIBRARY NEWSREADER_LANGUAGE

step 'Style' ruff check
step 'Format' ruff format --check
step 'Types' basedpyright
step 'Layers' lint-imports
rm -f .coverage .coverage.*
closing=''
beside_log=$(mktemp)
beside_coverage=$(mktemp -d)
on_a_display env COVERAGE_FILE="$beside_coverage/.coverage" timeout --kill-after 1m 30m \
  pytest -p no:cacheprovider --cov --cov-report= tests/ui </dev/null >"$beside_log" 2>&1 &
beside=$!
step 'Tests of all but the window' tests
step 'Tests of the window, on a display' begun_before
coverage combine -q --append "$beside_coverage/.coverage"
rm -r "$beside_coverage"
step 'Coverage: 100 % of all but the window' coverage report --include "$WHOLE" --fail-under 100
step 'Coverage: 90 % of the window' coverage report --include 'newsreader/ui/*' --fail-under 90
step 'Figures of recognition' python -m tests.benchmarks.recognition --seeds 4

[ -z "$failed" ] || say "FALLS SHORT:$failed"
printf '%s\n' "$closing"
[ -z "$failed" ]
