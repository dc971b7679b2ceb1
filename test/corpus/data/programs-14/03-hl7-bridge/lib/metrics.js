'use strict';

const http = require('http');
const amqp = require('amqplib');
const outbound = require('./outbound');

const counters = { routed: 0, failed: 0, rejected: 0 };

function render() {
  return Object.keys(counters)
    .map((key) => `hl7_messages_${key}_total ${counters[key]}`)
    .join('\n') + '\n';
}

async function watchQueue(name) {
  const connection = await amqp.connect(process.env.AMQP_URL);
  const channel = await connection.createChannel();
  setInterval(async () => {
    const { messageCount } = await channel.checkQueue(name);
    console.log(`queue ${name}: ${messageCount}`); // safe
    await outbound.notifyOps(name, messageCount);
  }, 60000);
}

function startMetrics() {
  const server = http.createServer((req, res) => {
    if (req.url === '/metrics') {
      res.writeHead(200, { 'Content-Type': 'text/plain' });
      return res.end(render()); // safe
    }
    res.writeHead(404);
    res.end('not found'); // safe
  });
  server.listen(9464, '127.0.0.1', () => {
    console.log('metrics on 9464');
  });
  if (process.env.AMQP_URL) {
    watchQueue('hl7.inbound').catch((err) => console.error('queue watch failed', err.code)); // safe
  }
}

module.exports = { counters, startMetrics, render };
