#!/usr/bin/env bash
# dicom-anonymizer 2.1.0 with pydicom 3.0.2 (PyPI). The header of a slide of pathology goes through `anonymize_dataset(dataset)`: the number of
# the specimen and a person's name at the top, and, as the standard has them for slides, in the items of the specimen's description and of
# its preparation. Guess: what is emptied at the top is emptied in items, as it is in those of other patient numbers. Seen: the number of the
# specimen, its descriptions, the name of the person who prepared it, a time and a patient's name in an item stay as they were: only
# elements at the top are looked at, and of sequences there only those that the table names. Private elements are taken out at every depth.
# Consequence: the number of the specimen is the pathology's own number of the case, and the descriptions often repeat the name.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check dicom-anonymizer==2.1.0 pydicom==3.0.2
"$folder/python/bin/python" - 2>/dev/null <<'PY'
import re
import sys

from dicomanonymizer import anonymize_dataset
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, generate_uid


def item(**elements):
    made = Dataset()
    for keyword, value in elements.items():
        setattr(made, keyword, value)
    return made


slide = item(
    SOPClassUID="1.2.840.10008.5.1.4.1.1.77.1.6", SOPInstanceUID=generate_uid(), PatientName="In-Name", PatientID="In-Number",
    SpecimenIdentifier="In-TopSpecimen", ContainerIdentifier="In-Container", OtherPatientIDsSequence=[item(PatientID="In-OtherNumber")],
)
slide.file_meta = FileMetaDataset()
slide.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
steps = [item(ValueType="PNAME", PersonName="In-Preparer"), item(ValueType="TEXT", TextValue="In-Step"), item(ValueType="DATETIME", DateTime="20260102030405")]
specimen = item(
    SpecimenIdentifier="In-Specimen", SpecimenShortDescription="In-Short", SpecimenDetailedDescription="In-Detailed",
    SpecimenPreparationSequence=[item(SpecimenPreparationStepContentItemSequence=steps)],
)
specimen.private_block(0x0011, "MAKER", create=True).add_new(1, "LO", "In-Private")
slide.SpecimenDescriptionSequence = [specimen]
slide.SharedFunctionalGroupsSequence = [item(PatientName="In-ItemName")]
anonymize_dataset(slide)
left = sorted(set(re.findall(r"In-\w+|20260102030405", str(slide))))
print(*left)
sys.exit(0 if left == ["20260102030405", "In-Detailed", "In-ItemName", "In-Preparer", "In-Short", "In-Specimen", "In-Step"] else 1)
PY
