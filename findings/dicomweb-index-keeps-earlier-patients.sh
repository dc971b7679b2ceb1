#!/bin/sh
# dicomweb-client 0.61.2 (PyPI), pydicom 3.0.1. `DICOMfileClient` answers DICOMweb searches from a folder of images. The images are then
# de-identified in place, and later removed. Guess: answers come from the files that are there. Seen: the first search writes an index
# into the folder of the images (`.dicom-file-client.db`, hidden, a SQLite database); from then on a new client answers from it: the
# de-identified image is still found by the patient's name, birth date and number, and after `update_db=True` the removed image is still
# listed. Who shares the folder shares the patients.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check dicomweb-client==0.61.2 pydicom==3.0.1
cd "$folder"
"$folder/python/bin/python" - <<'PY' 2>/dev/null
import os
import sys

from dicomweb_client import DICOMfileClient
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian

os.mkdir("images")
address = "file://" + os.path.abspath("images")


def write(name, number, born):
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    meta.MediaStorageSOPInstanceUID = "1.2.3.4.5"
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    image = FileDataset("images/a.dcm", {}, file_meta=meta, preamble=b"\0" * 128)
    image.SOPClassUID, image.SOPInstanceUID = meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID
    image.StudyInstanceUID, image.SeriesInstanceUID, image.StudyID, image.SeriesNumber = "1.2.3", "1.2.3.4", "1", 1
    image.PatientName, image.PatientID, image.PatientBirthDate, image.PatientSex = name, number, born, "F"
    image.StudyDate, image.StudyTime, image.Modality, image.InstanceNumber = "20240311", "084500", "OT", 1
    image.AccessionNumber, image.ReferringPhysicianName, image.NumberOfFrames = "1", "", 1
    image.Rows = image.Columns = image.SamplesPerPixel = 1
    image.BitsAllocated = image.BitsStored = 8
    image.HighBit, image.PixelRepresentation, image.PhotometricInterpretation = 7, 0, "MONOCHROME2"
    image.PixelData = b"\0\0"
    image.save_as("images/a.dcm")


def names(**options):
    return [study["00100010"]["Value"][0]["Alphabetic"] for study in DICOMfileClient(address, **options).search_for_studies()]


write("Everywoman^Eve", "48812093", "19570322")
seen = [names()]
write("ANONYMOUS", "P0001", "")
seen.append(names())
index = b"".join(open(f"images/{name}", "rb").read() for name in os.listdir("images") if name.startswith(".dicom-file-client"))
held = [text in index for text in (b"Everywoman", b"48812093", b"19570322")]
seen.append(names(update_db=True))
os.remove("images/a.dcm")
seen.append(names(update_db=True))
print("dicomweb-client 0.61.2: first, after de-identifying, with update_db, after removing:", *seen)
print("in the index beside the de-identified image: name, number, date of birth:", *held)
expected = [["Everywoman^Eve"], ["Everywoman^Eve"], ["ANONYMOUS"], ["ANONYMOUS"]]
sys.exit(0 if seen == expected and all(held) else 1)
PY
