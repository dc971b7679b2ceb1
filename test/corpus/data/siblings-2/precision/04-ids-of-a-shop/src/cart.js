import { Analytics } from '@segment/analytics-node';
import Mixpanel from 'mixpanel';

const analytics = new Analytics({ writeKey: process.env.SEGMENT_KEY });
const mixpanel = Mixpanel.init(process.env.MIXPANEL_TOKEN);

export class Cart {
  constructor(customerId, sessionId) {
    this.customerId = customerId;
    this.sessionId = sessionId;
    this.items = [];
  }

  add(item) {
    this.items.push(item);
    analytics.track({ userId: this.customerId, event: 'Item Added', properties: { itemId: item.id, sku: item.sku } }); // safe: nothing in this project is about health
  }

  checkout(orderId) {
    mixpanel.track('checkout', { distinct_id: this.customerId, orderId, items: this.items.length }); // safe: ids of a shop
    console.log('order', orderId, 'of', this.customerId); // safe: ids of a shop
    console.log('session', this.sessionId); // safe: ids of a shop
  }
}
