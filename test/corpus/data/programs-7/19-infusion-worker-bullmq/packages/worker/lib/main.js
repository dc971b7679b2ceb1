const newrelic = require('newrelic');
const { Worker, Queue } = require('bullmq');
const IORedis = require('ioredis');
const { getLogger, timed, tap, mask, dump } = require('@infusion/util');
const orders = require('./orders');
const label = require('./label');
const courier = require('./courier');

const connection = new IORedis(process.env.REDIS_URL, { maxRetriesPerRequest: null });
const log = getLogger('worker');
const followUp = new Queue('follow-up', { connection });

const announce = tap((o) => log.info(`compounding ${o.drug} for ${o.name}`)); // leak: log
const quiet = tap((o) => log.info(`compounding order ${o.id}`)); // safe

const steps = {
  async compound(job) {
    const order = await orders.load(job.data.orderId);
    if (!order) return job.log(`order ${job.data.orderId} is gone`); // safe
    (process.env.VERBOSE ? announce : quiet)(order);
    await label.print(order);
    await orders.advance(order.id, 'compounded');
    await followUp.add('call', { orderId: order.id }, { delay: 86400000 });
  },

  async check(job) {
    const order = await orders.load(job.data.orderId);
    newrelic.addCustomAttribute('orderState', order.state); // safe
    if (Number(order.rate) > 250) {
      newrelic.noticeError(new Error('rate too high'), { patient: order.name, diagnosis: order.diagnosis }); // leak: error_monitor
      await job.log(`rate ${order.rate} for ${order.name}, born ${order.dob}`); // leak: log
    }
    log.debug('phone %s', mask(order.phone)); // safe
  },

  async dispatch() {
    const due = await orders.due();
    dump('due orders', due, ['id', 'name', 'address']);
    await courier.legacyManifest(due);
    await courier.boxes(due.length);
    return due.length;
  },
};

const worker = new Worker('orders', timed('job', (job) => steps[job.name](job)), { connection, concurrency: 4 });
worker.on('completed', (job, result) => log.info('%s %s done', job.name, job.id, typeof result)); // safe
worker.on('failed', (job, err) => log.error('%s %s: %s', job && job.name, job && job.id, err.code)); // safe

worker.on('failed', async (job) => {
  if (!job || !job.data.orderId) return;
  const { name, phone } = await orders.load(job.data.orderId);
  const note = { call: name, at: phone };
  await fetch('https://discord.com/api/webhooks/' + process.env.DISCORD_HOOK, { // leak: messaging
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ content: 'Order failed, call ' + JSON.stringify(note) }),
  });
});

process.on('SIGTERM', async () => {
  log.info('closing'); // safe
  await worker.close();
  connection.disconnect();
});

module.exports = { steps };
