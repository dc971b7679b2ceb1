import pino from 'pino';

interface BurnPatient { id: string; mrn: string; fullName: string; birthDate: string; diagnosis: string; percent: number }
const any = pino({ redact: ['*'] });
const second = pino({ redact: ['*.fullName', '*.mrn'] });
const list = pino({ redact: ['burned[*].mrn', 'burned[*].diagnosis'] });
const tail = pino({ redact: ['patient.*'] });

export function anyRoot(p: BurnPatient) { any.info({ fullName: p.fullName, mrn: p.mrn }); } // safe: every field of the object
export function anyText(p: BurnPatient) { any.info(p.fullName); } // safe: even the message is replaced
export function secondLevel(p: BurnPatient) { second.info({ burn: { fullName: p.fullName, mrn: p.mrn } }); } // safe
export function firstLevel(p: BurnPatient) { second.info({ mrn: p.mrn }); } // leak: log
export function thirdLevel(p: BurnPatient) { second.info({ burn: { of: { fullName: p.fullName } } }); } // leak: log
export function otherField(p: BurnPatient) { second.info({ burn: { diagnosis: p.diagnosis } }); } // leak: log
export function listed(p: BurnPatient) { list.info({ burned: [{ mrn: p.mrn, diagnosis: p.diagnosis, percent: p.percent }] }); } // safe
export function listedName(p: BurnPatient) { list.info({ burned: [{ fullName: p.fullName }] }); } // leak: log
export function otherList(p: BurnPatient) { list.info({ scalded: [{ mrn: p.mrn }] }); } // leak: log
export function allBelow(p: BurnPatient) { tail.info({ patient: { fullName: p.fullName, diagnosis: p.diagnosis } }); } // safe
export function percent(p: BurnPatient) { second.info({ percent: p.percent, id: p.id }); } // safe
export function deepBelow(p: BurnPatient) { tail.info({ patient: { burn: { diagnosis: p.diagnosis } } }); } // safe: the whole branch is replaced
