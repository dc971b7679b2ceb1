const WebSocket = require('ws');
const { Kafka } = require('kafkajs');
const { logger } = require('../middleware/log');
const { bus } = require('../services/dosing');

const kafka = new Kafka({ clientId: 'steady', brokers: [process.env.KAFKA_BROKER], ssl: true });
const producer = kafka.producer();

// waiting-room board on the clinic's wall
let board;
function connectBoard() {
  board = new WebSocket('ws://board.steady-clinics.example:9001');
  board.on('open', () => logger.info('board connected')); // safe
  board.on('close', (code) => {
    logger.warn('board lost', { code }); // safe
    setTimeout(connectBoard, 5000);
  });
  board.on('error', (e) => logger.error('board', { code: e.code })); // safe
}

async function start() {
  await producer.connect();
  connectBoard();

  bus.on('dose', ({ doseId, patient, mg }) => {
    const tile = { who: `${patient.first_name} ${patient.last_name[0]}.`, mg, doseId };
    if (board.readyState === WebSocket.OPEN) board.send(JSON.stringify(tile)); // leak: transport
  });

  bus.on('dose', async ({ doseId, clinicId }) => {
    await producer.send({ topic: 'doses', messages: [{ key: String(clinicId), value: JSON.stringify({ doseId }) }] }); // safe
    logger.debug('dose event sent', { doseId }); // safe
  });
}

start().catch((e) => {
  logger.error('worker failed', { name: e.name }); // safe
  process.exit(1);
});

module.exports = { start };
