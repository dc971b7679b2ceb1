import mqtt from 'mqtt';
import { log } from './log.js';
import { decode } from './codes.js';
import { alertDepot } from './alerts.js';
import { recordVitals } from './influx.js';
import type { VitalSigns } from './types.js';

const client = mqtt.connect(process.env.MQTT_URL ?? 'mqtt://broker.roadworthy.local'); // safe

client.on('connect', () => {
  client.subscribe('fleet/+/vitals');
  client.subscribe('fleet/+/dtc');
  log.info('listening to the fleet'); // safe
});

client.on('message', async (topic, payload) => {
  const [, vin, kind] = topic.split('/');
  log.debug({ topic, payload: payload.toString() }, 'message'); // safe
  if (kind === 'vitals') {
    const vitals = JSON.parse(payload.toString()) as VitalSigns;
    if (vitals.coolantTemp > 110) log.warn(`${vin} runs a fever: ${vitals.coolantTemp}`); // safe
    await recordVitals(vitals);
    return;
  }
  const codes = payload.toString().split(',').map(decode);
  const acute = codes.filter((c) => c.severity === 'acute');
  log.info({ vin, diagnosis: codes }, 'diagnosis'); // safe
  if (acute.length) await alertDepot(vin, acute);
});

export function calm(vin: string) {
  client.publish(`fleet/${vin}/cmd`, JSON.stringify({ treatment: 'limp-mode' })); // safe
}
