import pino from 'pino';

interface SkinPatient { id: string; mrn: string; fullName: string; birthDate: string; diagnosis: string; tries: number }
class Graft {
  constructor(private readonly patient: SkinPatient) {}
  toJSON() { return { id: this.patient.id, tries: this.patient.tries }; }
}
class OpenGraft {
  constructor(readonly patient: SkinPatient) {}
}
const log = pino();
const nested = pino({ nestedKey: 'data', redact: ['mrn'] });
const renamed = pino({ messageKey: 'text', errorKey: 'failure' });
const bound = pino({ base: { service: 'skin' }, formatters: { level: (label) => ({ level: label }) } });

export function json(p: SkinPatient) { log.info({ graft: new Graft(p) }, 'kept'); } // safe: toJSON gives an id and a count
export function open(p: SkinPatient) { log.info({ graft: new OpenGraft(p) }, 'kept'); } // leak: log
export function map(p: SkinPatient) { log.info({ by: new Map([[p.fullName, p.diagnosis]]) }, 'kept'); } // safe: a Map prints {}
export function mapEntries(p: SkinPatient) { log.info({ by: [...new Map([[p.fullName, 1]])] }, 'kept'); } // leak: log
export function symbol(p: SkinPatient) { log.info({ [Symbol('who')]: p.fullName, tries: p.tries }, 'kept'); } // safe: symbols aren't printed
export function key(p: SkinPatient) { log.info({ [p.fullName]: 1 }, 'kept'); } // leak: log
export function lambda(p: SkinPatient) { log.info({ who: () => p.fullName }, 'kept'); } // safe: functions aren't printed
export function nestedRedacted(p: SkinPatient) { nested.info({ mrn: p.mrn }, 'kept'); } // safe: redacted below the nested key
export function nestedOther(p: SkinPatient) { nested.info({ diagnosis: p.diagnosis }, 'kept'); } // leak: log
export function otherMessageKey(p: SkinPatient) { renamed.info({}, `kept for ${p.fullName}`); } // leak: log
export function otherErrorKey(p: SkinPatient) { renamed.error(new Error(p.diagnosis), 'not kept'); } // leak: log
export function setBindings(p: SkinPatient) { const child = bound.child({}); child.setBindings({ born: p.birthDate }); child.info('kept'); } // leak: log
export function labelled(p: SkinPatient) { bound.info({ id: p.id, tries: p.tries }, 'kept'); } // safe
export function percentJ(p: SkinPatient) { log.info('kept %j', { tries: p.tries }); } // safe
export function isEnabled(p: SkinPatient) { if (log.isLevelEnabled('trace')) log.trace({ who: p.fullName }); } // safe: below the level
