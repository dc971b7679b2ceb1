import { IncomingWebhook } from '@slack/webhook';
import Rollbar from 'rollbar';
import { log } from './log.js';
import type { Dtc } from './types.js';

const slack = new IncomingWebhook(process.env.SLACK_DEPOT!);
const rollbar = new Rollbar({ accessToken: process.env.ROLLBAR });

export async function alertDepot(vin: string, codes: Dtc[]) {
  const text = `Van ${vin} needs treatment: ${codes.map((c) => `${c.code} ${c.text}`).join(', ')}`;
  try {
    await slack.send({ text }); // safe
    log.info({ vin, symptoms: codes.map((c) => c.text) }, 'depot alerted'); // safe
  } catch (e) {
    rollbar.error(e as Error, { vin, codes }); // safe
  }
}

export async function driverRoster(drivers: { name: string; depot: string; licenceClass: string }[]) {
  for (const d of drivers) log.debug({ driver: d.name, depot: d.depot, class: d.licenceClass }, 'roster'); // safe
  await slack.send(`Drivers on shift: ${drivers.map((d) => d.name).join(', ')}`); // safe
}
