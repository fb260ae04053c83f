#!/bin/sh
# cold-starts.sh [N] [--demo]: N starts in a row, each on an empty data folder, each of which must end in a working sign-in page and in
# `system:ready`. Prints how long each took. Not part of ./samnak test: 50 of them take about six minutes.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/../../../../.." && pwd)
rounds=${1:-50}
demo=${2:-}
work=$(mktemp -d "${TMPDIR:-/tmp}/samnak-cold.XXXXXX")
port=${PORT:-18999}
good=0
trap '"$here/samnak" stop --data "$work/data" >/dev/null 2>&1 || :; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

round=1
while [ "$round" -le "$rounds" ]; do
  rm -rf "$work/data"
  began=$(date +%s)
  # shellcheck disable=SC2086
  if "$here/samnak" start $demo --port "$port" --data "$work/data" >"$work/out" 2>&1 &&
      "$here/samnak" admin --data "$work/data" system:ready >"$work/ready" 2>&1; then
    good=$((good + 1))
    echo "start $round of $rounds: ready after $(($(date +%s) - began)) s"
  else
    echo "start $round of $rounds: FAILED"
    cat "$work/out" "$work/ready" 2>/dev/null || :
    tail -n 40 "$work/data/log/karaf.log" 2>/dev/null || :
  fi
  "$here/samnak" stop --data "$work/data" >/dev/null
  round=$((round + 1))
done
echo "$good of $rounds cold starts ended in a working page"
[ "$good" = "$rounds" ]
