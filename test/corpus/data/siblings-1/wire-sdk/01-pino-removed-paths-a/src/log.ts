import pino from 'pino';
import type { Mother } from './mother.js';

const log = pino({ redact: { paths: ['mrn', 'contact.email', 'mother["birthDate"]'], remove: true } });
export function root(m: Mother) { log.info({ mrn: m.mrn, week: m.week }, 'seen'); } // safe: removed
export function inside(m: Mother) { log.info({ contact: { email: m.email } }, 'seen'); } // safe: removed
export function bracket(m: Mother) { log.info({ mother: { birthDate: m.birthDate } }, 'seen'); } // safe: bracket path
export function otherParent(m: Mother) { log.info({ person: { email: m.email } }, 'seen'); } // leak: log
export function whole(m: Mother) { log.info({ mother: m }, 'seen'); } // leak: log
export function spread(m: Mother) { log.info({ ...m }, 'seen'); } // leak: log
export function text(m: Mother) { log.warn(`seen ${m.mrn}`); } // leak: log
export function placeholder(m: Mother) { log.info('seen %s in week %d', m.fullName, m.week); } // leak: log
export function noPlaceholder(m: Mother) { log.info('seen', m.fullName); } // safe: dropped
export function weekOnly(m: Mother) { log.info('week %d', m.week); } // safe
export function childBinding(m: Mother) { log.child({ mrn: m.mrn }).info('seen'); } // safe: removed in the child too
export function childName(m: Mother) { log.child({ who: m.fullName }).info('seen'); } // leak: log
export function levelOff(m: Mother) { log.debug({ who: m.fullName }, 'seen'); } // safe: below the level of this logger
