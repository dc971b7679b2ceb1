import * as OneSignal from 'onesignal-node';
import { bus } from './bus.js';
import { forComponent, Reporter } from './log.js';
import type { Alert, Reading, Wearer } from './schema.js';

const log = forComponent('alerts');
const push = new OneSignal.Client(process.env.ONESIGNAL_APP ?? '', process.env.ONESIGNAL_KEY ?? '');
const full = new Reporter<Alert>(log, ({ wearer, reading }) => ({ who: wearer.fullName, value: reading.value }));
const slim = new Reporter<Alert>(log, ({ wearer, severity }) => ({ wearerId: wearer.wearerId, severity }));

function classify(r: Reading, w: Wearer): Alert['severity'] | null {
  if (r.kind === 'bp' && r.value > w.thresholds.bpHigh) return 'high';
  if (r.kind === 'glucose' && r.value > w.thresholds.glucoseHigh) return 'high';
  return r.value <= 0 ? 'low' : null;
}

bus.on('reading', (reading, wearer) => {
  const severity = classify(reading, wearer);
  log.debug({ kind: reading.kind, alert: severity !== null }, 'classified'); // safe: kind and boolean
  if (severity) bus.emit('alert', { wearer, reading, severity });
});

bus.on('alert', (alert) => {
  slim.report(alert, 'alert');
  full.report(alert, 'alert detail'); // leak: log
});

bus.on('alert', async ({ wearer, reading, severity }) => {
  const contents = { en: `${wearer.fullName}: ${reading.kind} ${reading.value}` };
  await push.createNotification({ contents, include_external_user_ids: ['care-team'] }); // leak: messaging
  await push.createNotification({ contents: { en: 'A new alert is waiting.' }, include_external_user_ids: ['care-team'] }); // safe: generic text
  log.info({ wearerId: wearer.wearerId, alerts: 1 }, 'pushed'); // safe: reference
});

bus.on('heartbeat', (hb) => {
  if (hb.battery < 10) log.warn({ battery: hb.battery, firmware: hb.firmware }, 'battery low'); // safe: state of a device
});
