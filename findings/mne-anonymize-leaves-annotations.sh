#!/bin/sh
# MNE-Python 1.13.2 with pyEDFlib 0.1.42 (PyPI). A recording of a sleep laboratory (EDF+) names the patient in its header, and a
# technician typed the name into a note on the recording. Guess: after `raw.anonymize()` and `raw.save()` the name is in
# no part of the file. Seen: header fields are replaced, the note is written out with the name. The age is kept to the
# day (the date of birth is moved as far as the date of the recording), also above 89, where HIPAA's Safe Harbor asks for
# a group. pyEDFlib's own `anonymize_edf` leaves more by default: hospital number, additional text and notes.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check mne==1.13.2 pyEDFlib==0.1.42
cd "$folder"
"$folder/python/bin/python" - <<'PY'
import datetime
import sys
import warnings

import mne
import numpy
import pyedflib
import pyedflib.highlevel

mne.set_log_level("ERROR")
warnings.simplefilter("ignore")
writer = pyedflib.EdfWriter("in.edf", 1, file_type=pyedflib.FILETYPE_EDFPLUS)
writer.setPatientName("Eve Everywoman")
writer.setPatientCode("48812093")
writer.setPatientAdditional("bed_4")
writer.setBirthdate(datetime.date(1930, 3, 20))
writer.setStartdatetime(datetime.datetime(2024, 3, 11, 22, 0))
writer.setSignalHeader(0, pyedflib.highlevel.make_signal_header("EEG", sample_frequency=100))
writer.writeSamples([numpy.zeros(1000)])
writer.writeAnnotation(1, -1, "Everywoman awake")
writer.close()


def left(path, parts):
    data = open(path, "rb").read()
    return [part for part in parts if part.encode() in data]


raw = mne.io.read_raw_edf("in.edf", preload=True)
raw.anonymize()
raw.save("out_raw.fif")
subject = raw.info["subject_info"]
days = (raw.info["meas_date"].date() - subject["birthday"]).days
true_days = (datetime.date(2024, 3, 11) - datetime.date(1930, 3, 20)).days
pyedflib.highlevel.anonymize_edf("in.edf", "out.edf")
by_mne = left("out_raw.fif", ["Eve Everywoman", "48812093", "bed_4", "Everywoman awake"])
by_pyedflib = left("out.edf", ["Eve Everywoman", "Eve_Everywoman", "48812093", "bed_4", "Everywoman awake"])
print("MNE-Python 1.13.2 leaves:", by_mne, "age in days:", days, "of", true_days)
print("pyEDFlib 0.1.42 leaves:", by_pyedflib)
expected = by_mne == ["Everywoman awake"] and days == true_days and by_pyedflib == ["48812093", "bed_4", "Everywoman awake"]
sys.exit(0 if expected else 1)
PY
