import logging
import sys

import structlog
from fhir.resources.patient import Patient

logger = logging.getLogger(__name__)
log = structlog.get_logger()


def admit(patient_name, patient_id, count, ctx):
    # ruleid: phitrace-python-log-logger
    logger.info("admitting %s", patient_name)
    # ruleid: phitrace-python-log-logger
    logger.warning(f"admitting {patient_name}")
    # ruleid: phitrace-python-log-logger
    log.info("admitted", name=patient_name)
    # ruleid: phitrace-python-log-logger
    logging.getLogger(__name__).error(patient_name)
    # ok: phitrace-python-log-logger
    logger.info("admitting patient_name")
    # ok: phitrace-python-log-logger
    logger.info("admitting %s", patient_id)
    # ok: phitrace-python-log-logger
    logger.info("%d of them", count)
    # ok: phitrace-python-log-logger
    logger.info("length %d", len(patient_name))
    # ok: phitrace-python-log-logger
    logger.info("missing: %s", patient_name is None)
    # ok: phitrace-python-log-logger
    catalog.info(ctx)


def show(patient: Patient, row, note):
    # ruleid: phitrace-python-log-print
    print(patient.name)
    # ok: phitrace-python-log-print
    print(patient.id)
    born = row["date_of_birth"]
    text = "born " + str(born)
    # ruleid: phitrace-python-log-print
    print(text)
    # ruleid: phitrace-python-log-print
    sys.stdout.write(row.get("ssn", ""))
    # ok: phitrace-python-log-print
    print(redact(row["date_of_birth"]))
    # ok: phitrace-python-log-print
    print(row["status"], row["created_at"])
    born = None
    # ok: phitrace-python-log-print
    print(born)
    for each in patient.contact:
        # ruleid: phitrace-python-log-print
        print(each)


def count(patients):
    # ok: phitrace-python-log-print
    print(len(patients))
    # ok: phitrace-python-log-print
    print(patients.shape)
    # ruleid: phitrace-python-log-print
    print(patients.head())


def ship(client, patient_name):
    # ruleid: phitrace-python-log-cloud-log
    client.put_log_events(logGroupName="a", logEvents=[{"message": patient_name}])
