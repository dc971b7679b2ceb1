import { EventEmitter } from 'node:events';
import { Subject } from 'rxjs';

const bus = new EventEmitter();
bus.on('measured', (line) => console.log(line)); // leak: log
bus.on('calibrated', (line) => console.log(line)); // safe

const subject = new Subject();
subject.subscribe({ next: (value) => console.info('next', value) }); // leak: log

const watchers = new Set();
watchers.add((value) => console.warn('watch', value)); // leak: log
watchers.add((value) => void value);

/** @param {{ patientName: string, gaitDisorder: string, steps: number }} session */
export function measured(session) {
  bus.emit('measured', session.patientName);
  bus.emit('calibrated', 'plate 2');
  subject.next(session.gaitDisorder);
  watchers.forEach((watch) => watch(session.gaitDisorder));
}
