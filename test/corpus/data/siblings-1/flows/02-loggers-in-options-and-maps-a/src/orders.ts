import { channel, channels, type Say } from './channels';

interface InfusionOrder {
  orderId: string;
  patientName: string;
  diagnosis: string;
  volumeMl: number;
}
interface PumpOptions {
  retries?: number;
  onEvent: Say;
}

export function startPump(order: InfusionOrder, options: PumpOptions): void {
  options.onEvent(`start for ${order.patientName}`); // leak: log
  options.onEvent(`start ${order.volumeMl} ml`, options.retries); // safe
}

export class OrderBoard {
  private readonly sinks: { notify: Say };
  constructor(notify: Say = (line, ...more) => console.log(line, ...more)) {
    this.sinks = { notify };
  }
  show(order: InfusionOrder): void {
    this.sinks.notify('order', order.diagnosis); // leak: log
    this.sinks.notify('order', order.orderId); // safe: opaque id
  }
}

export function run(order: InfusionOrder): void {
  startPump(order, { onEvent: channel('pump') });
  channels.get('orders')?.('next', order.patientName); // leak: log
  channels.get('orders')?.('next', order.volumeMl); // safe
}
