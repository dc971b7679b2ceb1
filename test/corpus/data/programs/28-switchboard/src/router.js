const fs = require('fs');
const amqp = require('amqplib');
const { notifyBedBoard, notifyPublicHealth } = require('./outbound');

class RouteError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

let channel;
async function publish(queue, body) {
  channel = channel || (await (await amqp.connect(process.env.AMQPS_URL)).createChannel());
  channel.sendToQueue(queue, Buffer.from(JSON.stringify(body)), { persistent: true });
}

const handlers = {
  async 'ADT^A01'(msg) {
    console.info('admit', msg.pid.family, msg.pid.given, msg.dg1.join(',')); // leak: log
    await notifyBedBoard(msg);
    await publish('adt', msg);
  },
  async 'ORU^R01'(msg) {
    const positive = msg.obx.filter((o) => o.flag === 'POS');
    if (positive.length) await notifyPublicHealth(msg.pid, positive);
    console.info('oru', msg.controlId, positive.length); // safe
    await publish('oru', msg);
  },
};

async function route(msg) {
  const handler = handlers[msg.type];
  if (!handler) {
    fs.appendFileSync('/var/spool/unrouted.txt', `${msg.pid.mrn} ${msg.pid.ssn} ${msg.type}\n`); // leak: file
    throw new RouteError('NO_ROUTE', `no route for ${msg.type} of ${msg.pid.family}, ${msg.pid.given} (${msg.pid.ssn})`);
  }
  await handler(msg);
}

module.exports = { route };
