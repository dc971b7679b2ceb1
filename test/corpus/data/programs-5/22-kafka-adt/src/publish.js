const { Kafka } = require('kafkajs');
const config = require('./config');

const kafka = new Kafka({ clientId: 'adt-router', brokers: config.brokers, ssl: true });
const producer = kafka.producer();

async function changed(uuid, type) {
  await producer.send({ topic: 'census.changed', messages: [{ key: uuid, value: JSON.stringify({ uuid, type }) }] }); // safe
}

module.exports = { connect: () => producer.connect(), changed };
