require('dd-trace').init({ service: 'adt-router' });

const { Server } = require('node-hl7-server');
const config = require('./config');
const deadletter = require('./deadletter');
const { lagAlert } = require('./forward');
const { handle } = require('./handle');
const log = require('./log');
const { connect } = require('./publish');

async function main() {
  await connect();
  const server = new Server({ bindAddress: '0.0.0.0', tls: config.tls });
  server.createInbound({ port: config.mllpPort }, async (req, res) => {
    res.sendResponse(await handle(req.getMessage().toString()));
  });
  log.info('MLLP on %d, %d parked messages', config.mllpPort, await deadletter.pending()); // safe
}

let last = Date.now();
setInterval(() => {
  const lag = Math.round((Date.now() - last) / 1000);
  if (lag > 90) lagAlert(lag);
  last = Date.now();
}, 60000);

main();
