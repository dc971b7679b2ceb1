import braintree from 'braintree';
import { settled } from '../provoked.mjs';

const gateway = new braintree.BraintreeGateway({
  environment: braintree.Environment.Production,
  merchantId: 'm',
  publicKey: 'none',
  privateKey: 'none',
});

export const calls = {
  'transaction.sale': (mark) =>
    settled(
      gateway.transaction.sale({ amount: '10.00', orderId: mark('orderId'), customer: { firstName: mark('customer.firstName') } }),
    ).then(() => undefined),
  'customer.create': (mark) =>
    settled(gateway.customer.create({ firstName: mark('firstName'), email: mark('email') })).then(() => undefined),
};
