#!/usr/bin/env bash
# Semgrep 1.180.0 (PyPI), Python 3.11. In a file of tests for rules, `# ok: ID` says that the rule must not match the next
# line. Guess: a test file may hold nothing but such lines for a rule, to assert that it stays silent there. Seen: `semgrep
# scan --test` then ends with an error about a rule id mismatch ("annotation with no YAML rule") as if the rule did not
# exist, and tests nothing else. A rule must match somewhere in each file that names it.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet semgrep==1.180.0
export SEMGREP_SEND_METRICS=off SEMGREP_ENABLE_VERSION_CHECK=0 SEMGREP_SETTINGS_FILE="$dir/settings.yml"
mkdir "$dir/rules"
cat >"$dir/rules/prints.yaml" <<'RULES'
rules:
  - { id: prints, languages: [python], severity: INFO, message: prints, pattern: print(...) }
  - { id: opens, languages: [python], severity: INFO, message: opens, pattern: open(...) }
RULES
cat >"$dir/rules/prints.py" <<'CODE'
# ruleid: prints
print("hello")
# ok: opens
close("hello")
CODE
set +e
output="$("$dir/venv/bin/semgrep" scan --test --metrics=off --disable-version-check "$dir/rules" 2>&1)"
code=$?
set -e
echo "exit code $code"
grep -E "mismatch" <<<"$output" | sed "s#$dir#…#"
[ "$code" != 0 ] && grep -q "no YAML rule={'opens'}" <<<"$output"
