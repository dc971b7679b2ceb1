import { Logger } from 'tslog';

interface LiverPatient { id: string; mrn: string; fullName: string; birthDate: string; diagnosis: string; grams: number }
const log = new Logger({ type: 'json', maskValuesOfKeys: ['mrn', 'diagnosis'] });
const hidden = new Logger({ type: 'hidden' });
const warn = new Logger({ type: 'json', minLevel: 4 });

export function masked(p: LiverPatient) { log.info({ mrn: p.mrn, grams: p.grams }); } // safe: masked
export function maskedDeep(p: LiverPatient) { log.info('liver', { patient: { diagnosis: p.diagnosis } }); } // safe: masked at any depth
export function otherKey(p: LiverPatient) { log.info({ who: p.fullName }); } // leak: log
export function text(p: LiverPatient) { log.info(`liver ${p.mrn}`); } // leak: log
export function second(p: LiverPatient) { log.info('liver', p.birthDate); } // leak: log
export function nothing(p: LiverPatient) { hidden.info('liver', p.fullName); } // safe: a hidden logger prints nothing
export function below(p: LiverPatient) { warn.info('liver', p.fullName); } // safe: below the level
export function above(p: LiverPatient) { warn.warn('liver', p.fullName); } // leak: log
export function sub(p: LiverPatient) { log.getSubLogger({ name: 'sub' }).info({ mrn: p.mrn }); } // safe: the sublogger masks too
export function weight(p: LiverPatient) { log.info('liver', p.grams, p.id); } // safe
