#!/bin/sh
# dicognito 0.19.0 with pydicom 3.0.2 (PyPI). An image is given to `Anonymizer().anonymize(dataset)`. Guess: what people wrote about the
# patient is taken out with name, number and date of birth. Seen: those are replaced, also in nested items; comments on the patient and
# the image, history, allergies, alerts, the insurance plan, the reason for the study, descriptions with the name in them and a
# maker's private field stay as they were, and so does the number of the device. Consequence: an image whose name field holds an invented
# name carries the true one in its comments, where no viewer shows the two side by side.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check dicognito==0.19.0 pydicom==3.0.2
"$folder/python/bin/python" - 2>/dev/null <<'PY'
import re
import sys

from dicognito.anonymizer import Anonymizer
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, generate_uid

image = Dataset()
image.file_meta = FileMetaDataset()
image.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
image.SOPClassUID = image.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
image.SOPInstanceUID = image.file_meta.MediaStorageSOPInstanceUID = generate_uid()
image.StudyInstanceUID, image.SeriesInstanceUID = generate_uid(), generate_uid()
identity = ["PatientName", "PatientID", "OtherPatientIDs", "AccessionNumber", "PatientAddress", "ReferringPhysicianName", "InstitutionName"]
texts = ["PatientComments", "ImageComments", "AdditionalPatientHistory", "Allergies", "MedicalAlerts", "InsurancePlanIdentification", "ReasonForStudy", "StudyDescription", "SeriesDescription", "DeviceSerialNumber"]
for keyword in identity + texts:
    setattr(image, keyword, f"In-{keyword}")
item = Dataset()
item.PatientID = "In-Nested"
image.OtherPatientIDsSequence = [item]
image.private_block(0x0011, "MAKER", create=True).add_new(1, "LO", "In-Private")
Anonymizer().anonymize(image)
left = set(re.findall(r"In-(\w+)", image.to_json()))
print("left of identity:", sorted(left & {*identity, "Nested"}), "left of texts:", sorted(left - set(identity)))
sys.exit(0 if left == {*texts, "Private"} else 1)
PY
