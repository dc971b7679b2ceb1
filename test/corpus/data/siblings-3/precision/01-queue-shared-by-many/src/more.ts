import { Queue } from './queue.js';
export const q1 = new Queue<number>((n) => console.log('port', n)); // safe
export const q2 = new Queue<number>(async (n) => void n);
export const q3 = new Queue<URL>((u) => void u.host);
export const q4 = new Queue<boolean>((b) => console.log('flag', b)); // safe
export const q5 = new Queue<Date>((d) => void d.getTime());
export const q6 = new Queue<RegExp>((r) => void r.source);
export const q7 = new Queue<string>((s) => void s.length);
export const q8 = new Queue<bigint>((b) => void b);
