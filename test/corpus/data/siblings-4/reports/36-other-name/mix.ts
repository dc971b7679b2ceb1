import { label as sticker, Printer, printing, stamp } from './index';

interface ChemoPatient { batchNo: string; patientName: string; diagnosis: string }
type Say = (text: string) => void;

export const viaReexport = (p: ChemoPatient) => stamp(p.patientName); // leak: log
export const viaRename = (p: ChemoPatient) => sticker(p.diagnosis); // leak: log
export const viaNamespace = (p: ChemoPatient) => printing.label(p.patientName); // leak: log
const { line } = Printer.shared;
export const viaMethod = (p: ChemoPatient) => line(p.patientName); // leak: log
export const viaCall = (p: ChemoPatient) => stamp.call(undefined, p.patientName); // leak: log
export const viaReflect = (p: ChemoPatient) => Reflect.apply(stamp, undefined, [p.diagnosis]); // leak: log
const memo = { get say(): Say { return stamp; } };
export const viaGetter = (p: ChemoPatient) => memo.say(p.patientName); // leak: log
const twice = (say: Say): Say => (text) => { say(text); say(text); };
export const viaDecorated = (p: ChemoPatient) => twice(sticker)(p.patientName); // leak: log
export class Mixer {
  say: Say = process.stdout.isTTY ? stamp : () => {};
  mix(p: ChemoPatient) { this.say?.(p.diagnosis); } // leak: log
  tare(p: ChemoPatient) { this.say(`batch of ${p.batchNo.length} characters`); } // safe
}
export const viaImport = async (p: ChemoPatient) => (await import('./printer')).label(p.patientName); // leak: log
export const batchOnly = (p: ChemoPatient) => stamp(p.batchNo); // safe
const nothing: Say = () => {};
export const quiet = (p: ChemoPatient) => nothing(p.patientName); // safe
