import { CheckoutPaymentIntent, Client, Environment, OrdersController } from '@paypal/paypal-server-sdk';
import { settled } from '../provoked.mjs';

const orders = new OrdersController(
  new Client({ clientCredentialsAuthCredentials: { oAuthClientId: 'c', oAuthClientSecret: 'none' }, environment: Environment.Production }),
);
export const answers = [
  { host: 'api-m.paypal.com', path: '/v1/oauth2/token', body: { access_token: 'none', token_type: 'Bearer', expires_in: 3600 } },
];

export const calls = {
  createOrder: (mark) =>
    settled(
      orders.createOrder({
        body: {
          intent: CheckoutPaymentIntent.Capture,
          purchaseUnits: [
            { amount: { currencyCode: 'USD', value: '10.00' }, description: mark('description'), customId: mark('customId') },
          ],
        },
      }),
    ).then(() => undefined),
};
