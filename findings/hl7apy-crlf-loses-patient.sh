#!/bin/sh
# Files of HL7 v2 messages that were saved by an editor or by git on Windows end their segments with CR LF. hl7apy 1.3.5
# parses such a message without an error, and what it gives has a header and nothing else: the segments PID and PV1 are
# gone. With CR, as the standard has it, all three are there. A check that only asks whether a message can be parsed
# passes messages without a patient.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check hl7apy==1.3.5
"$folder/python/bin/python" - <<'PY'
import sys

from hl7apy.parser import parse_message

SEGMENTS = [
    r"MSH|^~\&|ADT|HOSPITAL|LAB|HOSPITAL|20240311||ADT^A01|1|P|2.5",
    "PID|1||48812093^^^HOSPITAL^MR||EVERYWOMAN^EVE",
    "PV1|1|I",
]


def names(end):
    message = parse_message("".join(segment + end for segment in SEGMENTS))
    return [child.name for child in message.children]


cr, crlf = names("\r"), names("\r\n")
print("hl7apy 1.3.5, CR:", cr)
print("hl7apy 1.3.5, CR LF:", crlf)
sys.exit(0 if cr == ["MSH", "PID", "PV1"] and crlf == ["MSH"] else 1)
PY
