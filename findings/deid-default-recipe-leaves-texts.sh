#!/bin/sh
# deid 0.4.13 with pydicom 3.0.2 (PyPI). `replace_identifiers` is called without a recipe, so with the defaults that it
# announces. Guess: a file that says afterwards that the patient's identity was removed (0012,0062 YES) holds no text that
# people wrote. Seen: names, numbers and dates of the patient are gone and the file says YES, while the comment on the
# image, the description of the study, that of the request, the hospital and a private field are as they were.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check deid==0.4.13 pydicom==3.0.2
mkdir "$folder/out"
cd "$folder"
"$folder/python/bin/python" - <<'PY' 2>/dev/null
import sys

import pydicom
from deid.dicom import replace_identifiers
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, SecondaryCaptureImageStorage, generate_uid

meta = FileMetaDataset()
meta.TransferSyntaxUID = ExplicitVRLittleEndian
meta.MediaStorageSOPClassUID = SecondaryCaptureImageStorage
meta.MediaStorageSOPInstanceUID = generate_uid()
image = Dataset()
image.file_meta = meta
image.SOPClassUID = meta.MediaStorageSOPClassUID
image.SOPInstanceUID = meta.MediaStorageSOPInstanceUID
image.PatientName = "EVERYWOMAN^EVE"
image.PatientID = "48812093"
image.PatientBirthDate = "19620320"
image.Modality = "OT"
image.InstitutionName = "Good Hospital"
image.StudyDescription = "Study of Everywoman"
image.ImageComments = "Everywoman, seen at home"
request = Dataset()
request.RequestedProcedureDescription = "for Everywoman"
image.RequestAttributesSequence = [request]
image.private_block(0x0011, "ACME 1.0", create=True).add_new(1, "LO", "Everywoman, bed 4")
image.save_as("in.dcm", enforce_file_format=True)

replace_identifiers(dicom_files=["in.dcm"], output_folder="out", save=True)
after = pydicom.dcmread("out/in.dcm", force=True)
gone = [name for name in ("PatientName", "PatientID", "PatientBirthDate") if not after.get(name)]
left = [
    after.get("InstitutionName"),
    after.get("StudyDescription"),
    after.get("ImageComments"),
    after.RequestAttributesSequence[0].get("RequestedProcedureDescription"),
    after.get_private_item(0x0011, 1, "ACME 1.0").value,
]
print("deid 0.4.13, PatientIdentityRemoved:", after.get("PatientIdentityRemoved"))
print("gone:", gone)
print("left:", left)
expected = ["Good Hospital", "Study of Everywoman", "Everywoman, seen at home", "for Everywoman", "Everywoman, bed 4"]
sys.exit(0 if after.get("PatientIdentityRemoved") == "YES" and len(gone) == 3 and left == expected else 1)
PY
