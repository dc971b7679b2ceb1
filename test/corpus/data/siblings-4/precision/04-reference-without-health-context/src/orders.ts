import Mixpanel from 'mixpanel';
import pino from 'pino';

const mixpanel = Mixpanel.init('token');
const log = pino();

export interface RecordOrder { recordId: string; customerId: string; accountNumber: string; caseNo: string; discs: number }

export class OrderBook {
  readonly #byRecord = new Map<string, RecordOrder>();
  place(order: RecordOrder): void {
    this.#byRecord.set(order.recordId, order);
    mixpanel.track('order placed', { distinct_id: order.customerId, recordId: order.recordId }); // safe
    log.info({ recordId: order.recordId, caseNo: order.caseNo }, 'order placed'); // safe
    mixpanel.people.increment(order.customerId, 'discs', order.discs); // safe
  }
  find(recordId: string) {
    log.debug(`looking for record ${recordId}`); // safe
    return fetch(`https://stock.example/records/${recordId}?customer=${this.#byRecord.get(recordId)?.customerId}`); // safe
  }
}
