import { Registry, type Channel } from './registry';

interface CallingPatient { bedId: string; fullName: string; complaint: string }

const beds = new Registry();
beds.on('bed', (line) => console.log('bed', line)); // safe: beds only
const people = new Registry();
people.on('who', (line) => console.log('who', line)); // leak: log
const count: Channel = (line) => console.debug(line.split(' ').length); // safe
people.on('why', count);

const handlers: { [kind: string]: Channel } = {};
handlers.alarm = (line) => { console.warn(line); }; // leak: log
const queue: Array<() => void> = [];

export function call(patient: CallingPatient): void {
  beds.fire('bed', patient.bedId);
  people.fire('who', patient.fullName);
  people.fire('why', patient.complaint);
  handlers['alarm']?.(patient.complaint);
  queue.push(() => console.error(patient.fullName)); // leak: log
  queue.push(() => console.error(patient.bedId)); // safe
  while (queue.length) queue.shift()!();
}
