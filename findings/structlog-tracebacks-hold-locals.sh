#!/bin/sh
# structlog 26.1.0 (PyPI). Errors are logged as JSON with `dict_tracebacks`, which its documentation has for production, and with
# `format_exc_info`. A function has a patient's record in a variable and fails with a message that names nobody. Guess: the entry has type,
# message and lines of code, in both. Seen: with `dict_tracebacks` it has the values of the local variables of every frame as well,
# the record with what is nested in it; `ExceptionDictTransformer(show_locals=False)` leaves them out, and `format_exc_info` has none.
# Consequence: a log of structured errors holds the patients at whose records they happened, without any reporter.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check structlog==26.1.0
cat >"$folder/seen.py" <<'PY'
import io
import re
import sys

import structlog
from structlog.processors import ExceptionRenderer, JSONRenderer, dict_tracebacks, format_exc_info
from structlog.tracebacks import ExceptionDictTransformer


def discharge(record):
    number = record["mrn"]
    raise ValueError("no bed")


seen = {}
for name, renderer in {
    "dict_tracebacks": dict_tracebacks,
    "show_locals=False": ExceptionRenderer(ExceptionDictTransformer(show_locals=False)),
    "format_exc_info": format_exc_info,
}.items():
    printed = io.StringIO()
    log = structlog.wrap_logger(structlog.PrintLogger(printed), processors=[renderer, JSONRenderer()])
    try:
        discharge({"mrn": "-".join(("In", "Number")), "name": {"family": "-".join(("In", "Name"))}})
    except ValueError:
        log.exception("failed")
    seen[name] = sorted(set(re.findall(r"In-\w+", printed.getvalue())))
    print(name, *seen[name])
sys.exit(0 if seen == {"dict_tracebacks": ["In-Name", "In-Number"], "show_locals=False": [], "format_exc_info": []} else 1)
PY
"$folder/python/bin/python" "$folder/seen.py"
