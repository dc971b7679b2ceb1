import logging
from dataclasses import dataclass

from pydantic import BaseModel
from sqlalchemy.orm import Session

logger = logging.getLogger(__name__)


class PatientIntake(BaseModel):
    given: str


@dataclass
class InpatientStay:
    ward: str


class PatientService:
    pass


def accept(body: PatientIntake, stay: InpatientStay, service: PatientService, session: Session):
    # ruleid: phitrace-python-log-logger
    logger.info("accepted %s", body)
    # ruleid: phitrace-python-log-logger
    logger.info("stay %s", stay.ward)
    # ok: phitrace-python-log-logger
    logger.info("started %s", service)
    # ok: phitrace-python-log-logger
    logger.info("accepted %s", body.id)
    row = session.query(PatientIntake).first()
    # ruleid: phitrace-python-log-logger
    logger.info("row %s", row)
    # ok: phitrace-python-log-logger
    logger.info("rows %s", session.query(PatientIntake).count())
