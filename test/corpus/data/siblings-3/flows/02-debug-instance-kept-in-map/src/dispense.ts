import { channel, Counter } from './channels.js';
export interface Customer { patientName: string; phone: string; prescription: string; boxes: number }
const counter = new Counter('front');
export function hand(customer: Customer, out: (text: string, ...rest: unknown[]) => void): void {
  out(`handing ${customer.prescription}`); // leak: log
  out('boxes', customer.boxes); // safe
}
export function call(customer: Customer): void {
  counter.out('calling', customer.patientName); // leak: log
  counter.lines.out('boxes', customer.boxes); // safe
  channel('back')('texting %s', customer.phone); // leak: log
  channel('back')('texting'); // safe
  hand(customer, counter.out);
}
