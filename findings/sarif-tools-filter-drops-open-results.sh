#!/bin/sh
# sarif-tools 3.0.5 (PyPI). A report of SARIF 2.1.0 holds an open result, one that is suppressed in the source, one of kind `pass`, and
# one that is gone since the baseline (`absent`). Guess: a gate, `--check error`, counts the open one, and a filter that excludes
# suppressed results leaves it. Seen: the gate counts all four, so that it fails although nothing is open; with the filter
# `exclude: - suppression: inSource`, or the `- suppression:` of its documentation, nothing is left and the gate passes, the open result
# and all: one that has no such property counts as matching, unless `default-include: false` says otherwise, also where the list of
# suppressions is there and empty.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check sarif-tools==3.0.5
cd "$folder"
python3 - <<'PY'
import json


def result(line, **more):
    place = {"physicalLocation": {"artifactLocation": {"uri": "src/a.ts"}, "region": {"startLine": line}}}
    return {"ruleId": "phi-in-logs", "level": "error", "message": {"text": "m"}, "locations": [place], **more}


driver = {"name": "scanner", "rules": [{"id": "phi-in-logs"}]}
for name, none in (("bare", {}), ("empty", {"suppressions": []})):
    results = [
        result(1, **none),
        result(2, suppressions=[{"kind": "inSource"}]),
        result(3, kind="pass", **none),
        result(4, baselineState="absent", **none),
    ]
    with open(f"{name}.sarif", "w") as file:
        json.dump({"version": "2.1.0", "runs": [{"tool": {"driver": driver}, "results": results}]}, file)
PY
printf 'description: f\nexclude:\n- suppression: inSource\n' >excluding.yaml
printf 'description: f\nexclude:\n- suppression:\n' >documented.yaml
printf 'description: f\nconfiguration:\n  default-include: false\nexclude:\n- suppression: inSource\n' >strict.yaml

count() {
  python/bin/sarif summary "$@" | sed -n 's/^error: //p'
}

seen=
for report in bare empty; do
  line="$(count $report.sarif) $(count --filter excluding.yaml $report.sarif) $(count --filter documented.yaml $report.sarif) $(count --filter strict.yaml $report.sarif)"
  echo "sarif-tools 3.0.5, suppressions $report: errors without a filter, excluding inSource, excluding any, with default-include false: $line"
  seen="$seen$line;"
done
code=0
python/bin/sarif --check error summary --filter excluding.yaml bare.sarif >/dev/null 2>&1 || code=$?
echo "exit code of the gate with the filter: $code"
[ "$seen" = '4 0 0 3;4 0 0 3;' ] && [ "$code" = 0 ]
