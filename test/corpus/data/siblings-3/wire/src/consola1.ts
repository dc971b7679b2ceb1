import type { Resident } from './types.js';
import { consola, createConsola } from 'consola';
export function a(r: Resident) { consola.info({ message: 'seen', additional: r.familyName }); } // leak: log
export function b(r: Resident) { consola.withTag(r.familyName).info('seen'); } // leak: log
export function c(r: Resident) { consola.box(`Discharge ${r.familyName}`); } // leak: log
export function d(r: Resident) { consola.withTag('desk').info('seen', r.id); } // safe
const mute = createConsola({ level: -999 });
export function e(r: Resident) { mute.info(r.familyName); } // safe
