jest.mock('../lib/orders', () => ({
  load: jest.fn(async () => ({ id: 'o-1', name: 'Test Patient', drug: 'saline', rate: 300, diagnosis: 'none', phone: '555-0100' })),
  advance: jest.fn(),
}));
const orders = require('../lib/orders');

test('loads the order', async () => {
  const order = await orders.load('o-1');
  console.log('order under test', order.name, order.diagnosis); // safe
  expect(order.rate).toBeGreaterThan(250);
});
