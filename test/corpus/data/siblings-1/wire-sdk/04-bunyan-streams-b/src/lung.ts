import bunyan from 'bunyan';

interface LungPatient { id: string; mrn: string; fullName: string; birthDate: string; diagnosis: string; tries: number }
const ring = new bunyan.RingBuffer({ limit: 20 });
const memory = bunyan.createLogger({ name: 'lung', streams: [{ type: 'raw', stream: ring as unknown as NodeJS.WritableStream, level: 'trace' }] });
const two = bunyan.createLogger({ name: 'lung', streams: [{ level: 'error', stream: process.stderr }, { level: 'warn', stream: process.stdout }] });
const masked = bunyan.createLogger({ name: 'lung', serializers: { mrn: () => '***', birthDate: () => '' } });
const fields = bunyan.createLogger({ name: 'lung', clinic: 'north' });

export function inMemory(p: LungPatient) { memory.info({ who: p.fullName }, 'breath'); } // safe: stays in memory
export function bothBelow(p: LungPatient) { two.info({ who: p.fullName }, 'breath'); } // safe: below both levels
export function oneOf(p: LungPatient) { two.warn({ who: p.fullName }, 'breath'); } // leak: log
export function both(p: LungPatient) { two.error({ diagnosis: p.diagnosis }, 'breath'); } // leak: log
export function serializers(p: LungPatient) { masked.info({ mrn: p.mrn, birthDate: p.birthDate }, 'breath'); } // safe: both are replaced
export function nestedSerializer(p: LungPatient) { masked.info({ patient: { mrn: p.mrn } }, 'breath'); } // leak: log
export function simpleChild(p: LungPatient) { masked.child({ mrn: p.mrn }, true).info('breath'); } // leak: log
export function fullChild(p: LungPatient) { masked.child({ mrn: p.mrn }).info('breath'); } // safe: serialized
export function count(p: LungPatient) { fields.info({ tries: p.tries, id: p.id }, 'breath'); } // safe
export function srcText(p: LungPatient) { fields.warn('breath of %j', { who: p.fullName }); } // leak: log
export function levelChange(p: LungPatient) { const l = fields.child({}); l.level('fatal'); l.error({ who: p.fullName }); } // safe: below the level
