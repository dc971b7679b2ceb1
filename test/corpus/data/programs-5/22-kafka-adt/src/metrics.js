const client = require('prom-client');

const received = new client.Counter({ name: 'adt_received_total', help: 'messages', labelNames: ['type'] });
const ward = new client.Gauge({ name: 'census_ward', help: 'patients per ward', labelNames: ['ward'] });

module.exports = {
  countMessage: (type) => received.inc({ type }), // safe
  setWard: (name, n) => ward.set({ ward: name }, n), // safe
  expose: () => client.register.metrics(),
};
