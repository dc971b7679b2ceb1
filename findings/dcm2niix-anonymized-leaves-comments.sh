#!/bin/sh
# dcm2niix 1.0.20260724 with pydicom 3.0.2 (PyPI). A series is converted with `-ba y`, which asks for an anonymized sidecar and is
# the default. Guess: nothing that a person typed about the patient is left. Seen: number, date of birth and the patient's name
# field are gone, while the comment on the image, what the study and the step are called and the hospital stand in the JSON file;
# the first words of the comment stand inside the NIfTI file too; the protocol and the second of the scan are the file's name.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check dcm2niix==1.0.20260724 pydicom==3.0.2
mkdir "$folder/in" "$folder/out"
cd "$folder"
cat >write.py <<'PY'
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, MRImageStorage, generate_uid

study, series = generate_uid(), generate_uid()
for number in range(2):
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.MediaStorageSOPClassUID = MRImageStorage
    meta.MediaStorageSOPInstanceUID = generate_uid()
    image = Dataset()
    image.file_meta = meta
    image.SOPClassUID = MRImageStorage
    image.SOPInstanceUID = meta.MediaStorageSOPInstanceUID
    image.StudyInstanceUID, image.SeriesInstanceUID = study, series
    image.SeriesNumber, image.InstanceNumber, image.AcquisitionNumber = 1, number + 1, 1
    image.Modality, image.Manufacturer, image.MRAcquisitionType = "MR", "SIEMENS", "3D"
    image.PatientName, image.PatientID, image.PatientBirthDate = "EVERYWOMAN^EVE", "48812093", "19620320"
    image.StudyDate = image.SeriesDate = image.AcquisitionDate = "20260102"
    image.StudyTime = image.SeriesTime = image.AcquisitionTime = "030405"
    image.InstitutionName = "Good Hospital"
    image.ProtocolName = "T1_Everywoman"
    image.StudyDescription = "Study of Everywoman"
    image.PerformedProcedureStepDescription = "Everywoman, again"
    image.ImageComments = "Everywoman, seen at home"
    image.EchoTime, image.RepetitionTime, image.MagneticFieldStrength = "3", "9", "3"
    image.ImagePositionPatient, image.ImageOrientationPatient = [0, 0, number], [1, 0, 0, 0, 1, 0]
    image.PixelSpacing, image.SliceThickness = [1, 1], "1"
    image.Rows = image.Columns = 16
    image.SamplesPerPixel, image.PhotometricInterpretation = 1, "MONOCHROME2"
    image.BitsAllocated = image.BitsStored = 16
    image.HighBit, image.PixelRepresentation = 15, 0
    image.PixelData = bytes(512)
    image.save_as(f"in/{number}.dcm", enforce_file_format=True)
PY
"$folder/python/bin/python" write.py
"$folder/python/bin/dcm2niix" -b y -ba y -o out in >/dev/null
"$folder/python/bin/python" - <<'PY'
import json
import pathlib
import sys

sidecar = next(pathlib.Path("out").glob("*.json"))
fields = json.loads(sidecar.read_text())
image = sidecar.with_suffix(".nii").read_bytes()
whole = sidecar.read_text().encode() + image
gone = not any(text in whole for text in (b"EVERYWOMAN", b"48812093", b"1962"))
left = [fields.get(key) for key in ("ImageComments", "StudyDescription", "ProcedureStepDescription", "InstitutionName")]
print("name, number, birth date gone:", gone)
print("sidecar:", left)
print("image holds the comment:", b"Everywoman, seen" in image)
print("file:", sidecar.stem)
expected = ["Everywoman, seen at home", "Study of Everywoman", "Everywoman, again", "Good Hospital"]
sys.exit(0 if gone and left == expected and b"Everywoman, seen" in image and sidecar.stem == "in_T1_Everywoman_20260102030405_1" else 1)
PY
