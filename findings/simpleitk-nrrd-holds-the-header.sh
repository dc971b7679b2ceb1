#!/bin/sh
# SimpleITK 2.5.7 with pydicom 3.0.2 (PyPI). A slice of a patient is read from DICOM and written in another format, as is done to
# share images without names. Guess: the pixels and their geometry are written, and the patient stays in the DICOM file. Seen:
# NRRD and MetaImage hold every tag of the header that is text: name, number, date of birth, address, comments. NIfTI, TIFF and
# VTK hold none, nor does a NRRD file of a series that was read by ImageSeriesReader, so that a look at one of those misleads.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check SimpleITK==2.5.7 pydicom==3.0.2
cd "$folder"
"$folder/python/bin/python" - <<'PY' 2>/dev/null
import sys

import pydicom
import SimpleITK as sitk
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, MRImageStorage, generate_uid


def write_slice(path, position):
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.MediaStorageSOPClassUID = MRImageStorage
    meta.MediaStorageSOPInstanceUID = generate_uid()
    image = Dataset()
    image.file_meta = meta
    image.SOPClassUID = MRImageStorage
    image.SOPInstanceUID = meta.MediaStorageSOPInstanceUID
    image.Modality = "MR"
    image.PatientName = "EVERYWOMAN^EVE"
    image.PatientID = "48812093"
    image.PatientBirthDate = "19620320"
    image.PatientAddress = "1 Road, Town"
    image.ImageComments = "seen at home"
    image.ImagePositionPatient = [0, 0, position]
    image.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    image.PixelSpacing = [1, 1]
    image.Rows = image.Columns = 4
    image.SamplesPerPixel = 1
    image.PhotometricInterpretation = "MONOCHROME2"
    image.BitsAllocated = image.BitsStored = 16
    image.HighBit = 15
    image.PixelRepresentation = 0
    image.PixelData = bytes(32)
    image.save_as(path, enforce_file_format=True)


def held(path):
    content = open(path, "rb").read()
    return sum(text in content for text in (b"EVERYWOMAN^EVE", b"48812093", b"19620320", b"1 Road, Town", b"seen at home"))


slices = ["0.dcm", "1.dcm"]
for position, path in enumerate(slices):
    write_slice(path, position)
one = sitk.ReadImage(slices[0])
counts = {}
for kind in ("nrrd", "mha", "nii", "tif", "vtk"):
    sitk.WriteImage(one, f"one.{kind}")
    counts[kind] = held(f"one.{kind}")
reader = sitk.ImageSeriesReader()
reader.SetFileNames(slices)
sitk.WriteImage(reader.Execute(), "series.nrrd")
counts["series nrrd"] = held("series.nrrd")
print("of 5 texts about the patient:", counts)
sys.exit(0 if counts == {"nrrd": 5, "mha": 5, "nii": 0, "tif": 0, "vtk": 0, "series nrrd": 0} else 1)
PY
