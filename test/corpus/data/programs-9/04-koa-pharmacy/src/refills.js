const { Customer, Rx, Drug } = require('./models');
const { sms, email, staffPage } = require('./notify');
const { Analytics } = require('@segment/analytics-node');
const bunyan = require('bunyan');

const log = bunyan.createLogger({ name: 'refills' });
const analytics = new Analytics({ writeKey: process.env.SEGMENT_KEY });

async function refill(rxNumber) {
  const rx = await Rx.findOne({ where: { number: rxNumber }, include: Customer });
  if (!rx) throw new Error('unknown prescription number');
  const c = rx.Customer;
  if (rx.refillsLeft < 1) {
    await email(c.email, 'No refills left', `<p>Hello ${c.name}, your prescription of ${rx.drug} has no refills left.</p>`);
    return { ok: false };
  }
  const drug = await Drug.findOne({ where: { ndc: rx.ndc } });
  log.info({ ndc: drug.ndc, stock: drug.stock }, 'stock checked'); // safe
  if (drug.stock < 1) {
    await staffPage(`Out of stock: ${drug.name} ${drug.strength}`);
    return { ok: false };
  }
  rx.refillsLeft -= 1;
  await rx.save(); // safe
  await sms(c.mobile, `${c.name}, your ${rx.drug} is ready for pickup.`);
  analytics.track({ event: 'Refill Completed', anonymousId: 'server', properties: { store: process.env.STORE_ID } }); // safe
  analytics.track({ event: 'Refill Detail', userId: c.email, properties: { drug: rx.drug, refillsLeft: rx.refillsLeft } }); // leak: analytics
  return { ok: true };
}

async function nightly() {
  const due = await Rx.findAll({ where: { status: 'due' }, include: Customer });
  log.info('%d refills due', due.length); // safe
  let done = 0;
  for (const rx of due) {
    try {
      await refill(rx.number);
      done++;
    } catch (err) {
      log.error({ err, customer: rx.Customer.toJSON() }, 'refill failed'); // leak: log
    }
  }
  log.info({ done, failed: due.length - done }, 'nightly refills'); // safe
}

module.exports = { refill, nightly };
