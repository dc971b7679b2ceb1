#!/usr/bin/env bash
# pyEDFlib 0.1.42 and edfio 0.4.18 (PyPI). A recording of a sleep laboratory (EDF+) has every field of the header filled in and a note. It goes
# through `highlevel.anonymize_edf`, whose parameter `to_remove` has a default, and through edfio's `Edf.anonymize()`. Guess: each leaves no
# field of the standard that says who the patient is; the first of them is the hospital's patient code. Seen: pyEDFlib empties name, sex and date
# of birth; the patient code stays, with what was added on the patient, the hospital's number of the recording, technician, equipment and
# start. edfio empties all of these, and what was added, too. The note stays in both.
# Consequence: a file that was anonymized carries the number by which the hospital finds the patient.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check pyedflib==0.1.42 edfio==0.4.18 numpy==2.4.6
cat >"$folder/seen.py" <<'PY'
import datetime
import re
import sys

import edfio
import numpy
from pyedflib import highlevel

header = highlevel.make_header(
    patientname="In-Name", patientcode="In-Code", patient_additional="In-Added", sex="Female", birthdate=datetime.datetime(1962, 3, 20),
    admincode="In-Admin", technician="In-Tech", equipment="In-Equip", recording_additional="In-More",
    startdate=datetime.datetime(2026, 1, 2, 3, 4, 5),
)
header["annotations"] = [[0, -1, "In-Note"]]
highlevel.write_edf("patient.edf", numpy.zeros((1, 512)), highlevel.make_signal_headers(["EEG"], sample_frequency=256), header)
highlevel.anonymize_edf("patient.edf", "pyedflib.edf", verbose=False)
recording = edfio.read_edf("patient.edf")
recording.anonymize()
recording.write("edfio.edf")


def left(name):
    data = open(name, "rb").read()
    return [word.decode() for word in sorted(set(re.findall(rb"In-\w+|20-MAR-1962|02-JAN-2026", data)))]


seen = {name: left(f"{name}.edf") for name in ["patient", "pyedflib", "edfio"]}
for name, words in seen.items():
    print(f"{name}:", *words)
others = ["02-JAN-2026", "In-Added", "In-Admin", "In-Code", "In-Equip", "In-More", "In-Note", "In-Tech"]
sys.exit(0 if seen == {"patient": sorted([*others, "20-MAR-1962", "In-Name"]), "pyedflib": others, "edfio": ["In-Note"]} else 1)
PY
cd "$folder"
python/bin/python seen.py
