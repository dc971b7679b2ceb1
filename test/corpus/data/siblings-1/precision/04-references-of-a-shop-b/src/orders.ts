import { track } from '@amplitude/analytics-node';
import * as Sentry from '@sentry/node';

interface Order { orderId: string; customerId: string; caseNumber: string; accessionYear: number; parts: string[] }

export function ordered(order: Order): void {
  track('ordered', { orderId: order.orderId, parts: order.parts.length }, { user_id: order.customerId }); // safe
  Sentry.setUser({ id: order.customerId }); // safe
  Sentry.setTag('case', order.caseNumber); // safe: a case of the workshop
  Sentry.addBreadcrumb({ message: `order ${order.orderId} of ${order.accessionYear}` }); // safe
}

export class Repairs {
  private readonly open = new Map<string, Order>();
  start(referenceId: string, order: Order): void {
    this.open.set(referenceId, order);
    console.log('repair', referenceId, order.orderId); // safe
  }
}
