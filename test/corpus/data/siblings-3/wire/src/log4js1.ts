import type { Resident } from './types.js';
import log4js from 'log4js';
log4js.configure({
  appenders: {
    full: { type: 'stdout', layout: { type: 'basic' } },
    short: { type: 'stdout', layout: { type: 'pattern', pattern: '%d %p %c' } },
    said: { type: 'stdout', layout: { type: 'pattern', pattern: '%p %m' } },
    who: { type: 'stdout', layout: { type: 'pattern', pattern: '%p %m %X{who}' } },
  },
  categories: {
    default: { appenders: ['full'], level: 'info' },
    short: { appenders: ['short'], level: 'info' },
    said: { appenders: ['said'], level: 'info' },
    who: { appenders: ['who'], level: 'info' },
  },
});
const full = log4js.getLogger();
const short = log4js.getLogger('short');
const said = log4js.getLogger('said');
const who = log4js.getLogger('who');
export function a(r: Resident) { full.info('x', { nhsNumber: r.nhsNumber }); } // leak: log
export function b(r: Resident) { full.error(new Error(r.nhsNumber)); } // leak: log
export function c(r: Resident) { short.info('x', r.familyName); } // safe
export function d(r: Resident) { said.addContext('who', r.familyName); said.info('x'); } // safe
export function e(r: Resident) { who.addContext('who', r.familyName); who.info('x'); } // leak: log
export function f(r: Resident) { said.info('x', r.id); } // safe
