#!/usr/bin/env bash
# Semgrep 1.180.0 (PyPI), Python 3.11. Rules may be written in JSON: a file `rules.json` that is named with --config is
# read. Guess: a folder that holds it can be named as well, as with YAML. Seen: the folder's JSON file is passed over; where
# it is the only one, the run ends with exit code 7 and says that no configuration was given, although one was.
# Consequence: whoever generates rules as JSON must name each file.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet semgrep==1.180.0
export SEMGREP_SEND_METRICS=off SEMGREP_ENABLE_VERSION_CHECK=0 SEMGREP_SETTINGS_FILE="$dir/settings.yml"
mkdir "$dir/rules" "$dir/src"
echo '{"rules":[{"id":"prints","languages":["python"],"severity":"INFO","message":"prints","pattern":"print(...)"}]}' >"$dir/rules/rules.json"
echo 'print("hello")' >"$dir/src/app.py"
scan() { "$dir/venv/bin/semgrep" scan --config "$1" --json --quiet --metrics=off --disable-version-check "$dir/src"; }
count() { python3 -c 'import json,sys; print(len(json.load(sys.stdin)["results"]))'; }

by_file="$(scan "$dir/rules/rules.json" | count)"
set +e
output="$(scan "$dir/rules" 2>/dev/null)"
code=$?
set -e
by_folder="$(count <<<"$output")"
echo "by file: $by_file result(s); by folder: $by_folder result(s), exit code $code"
[ "$by_file" = 1 ] && [ "$by_folder" = 0 ] && [ "$code" = 7 ] && grep -q 'No config given' <<<"$output"
