import Stripe from 'stripe';

const client = new Stripe('sk_test_none', { maxNetworkRetries: 0, telemetry: false });
const quiet = (call) => call.then(() => undefined);

export const calls = {
  'paymentIntents.create': (mark) =>
    quiet(
      client.paymentIntents.create({
        amount: 100,
        currency: 'usd',
        description: mark('description'),
        metadata: { note: mark('metadata') },
      }),
    ),
  'customers.create': (mark) =>
    quiet(
      client.customers.create({
        name: mark('name'),
        email: `${mark('email')}@example.org`,
        metadata: { mrn: mark('metadata') },
      }),
    ),
  'checkout.sessions.create': (mark) =>
    quiet(
      client.checkout.sessions.create({
        mode: 'payment',
        success_url: `https://clinic.example.org/?visit=${mark('success_url')}`,
        line_items: [{ quantity: 1, price_data: { currency: 'usd', unit_amount: 1, product_data: { name: mark('product_data.name') } } }],
      }),
    ),
  'invoices.create': (mark) => quiet(client.invoices.create({ customer: 'cus_1', description: mark('description') })),
  'invoiceItems.create': (mark) => quiet(client.invoiceItems.create({ customer: 'cus_1', description: mark('description') })),
  'products.create': (mark) => quiet(client.products.create({ name: mark('name') })),
  'charges.create': (mark) =>
    quiet(client.charges.create({ amount: 1, currency: 'usd', source: 'tok_visa', description: mark('description') })),
  'subscriptions.create': (mark) => quiet(client.subscriptions.create({ customer: 'cus_1', metadata: { note: mark('metadata') } })),
  'files.create': (mark) =>
    quiet(
      client.files.create({
        purpose: 'dispute_evidence',
        file: { data: Buffer.from(mark('file.data')), name: `${mark('file.name')}.txt`, type: 'text/plain' },
      }),
    ),
};
