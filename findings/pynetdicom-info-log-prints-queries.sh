#!/bin/sh
# pynetdicom 3.0.4 (PyPI). A program asks an archive for a patient (C-FIND) and has its loggers at INFO, which programs in
# production use to see associations come and go. Guess: data sets are a matter of DEBUG, as they are when an image is
# stored. Seen: at INFO both sides print the whole query, and the asking side every answer: name, number, date of birth.
# An image that is stored (C-STORE) leaves no value of its own in the log at INFO.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check pynetdicom==3.0.4 pydicom==3.0.2
"$folder/python/bin/python" - <<'PY'
import io
import logging
import sys

from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ImplicitVRLittleEndian, generate_uid
from pynetdicom import AE, evt
from pynetdicom.sop_class import PatientRootQueryRetrieveInformationModelFind as Find
from pynetdicom.sop_class import SecondaryCaptureImageStorage as Store

log = io.StringIO()
logging.basicConfig(level=logging.INFO, stream=log)


def record():
    patient = Dataset()
    patient.PatientName = "EVERYWOMAN^EVE"
    patient.PatientID = "48812093"
    patient.PatientBirthDate = "19620320"
    return patient


def answer(event):
    patient = record()
    patient.QueryRetrieveLevel = "PATIENT"
    yield 0xFF00, patient


archive = AE()
for context in (Find, Store):
    archive.add_supported_context(context)
handlers = [(evt.EVT_C_FIND, answer), (evt.EVT_C_STORE, lambda event: 0x0000)]
server = archive.start_server(("127.0.0.1", 0), block=False, evt_handlers=handlers)
asking = AE()
for context in (Find, Store):
    asking.add_requested_context(context)
association = asking.associate("127.0.0.1", server.socket.getsockname()[1])


def logged(send):
    before = len(log.getvalue())
    send()
    text = log.getvalue()[before:]
    return [value for value in ("EVERYWOMAN^EVE", "48812093", "19620320") if value in text]


image = record()
image.file_meta = FileMetaDataset()
image.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian
image.SOPClassUID = Store
image.SOPInstanceUID = generate_uid()
stored = logged(lambda: association.send_c_store(image))
query = Dataset()
query.QueryRetrieveLevel = "PATIENT"
query.PatientName = "EVERYWOMAN*"
found = logged(lambda: list(association.send_c_find(query, Find)))
association.release()
server.shutdown()
print("pynetdicom 3.0.4 at INFO, C-STORE:", stored)
print("pynetdicom 3.0.4 at INFO, C-FIND:", found)
sys.exit(0 if stored == [] and len(found) == 3 else 1)
PY
