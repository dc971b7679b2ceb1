import mqtt from 'mqtt';
import { InfluxDB } from 'influx';
import { consola } from 'consola';
import Bugsnag from '@bugsnag/js';

const influx = new InfluxDB(process.env.INFLUX ?? 'http://influx:8086/agri');
const client = mqtt.connect(process.env.MQTT ?? 'mqtt://gateway.local:1883');

export function sendToSprayer(machine, rx) {
  client.publish(`sprayer/${machine}/prescription`, JSON.stringify(rx)); // safe
  consola.info('prescription sent to sprayer %s: %d kg/ha %s', machine, rx.dose, rx.substance); // safe
}

client.on('message', async (topic, payload) => {
  const sample = JSON.parse(payload.toString());
  try {
    await influx.writePoints([{ measurement: 'leaf_temperature', fields: { value: sample.temperature, pulse: sample.pumpPulse } }]); // safe
    if (sample.bloodMeal) consola.warn('slurry and blood meal tank low', sample); // safe
  } catch (e) {
    Bugsnag.notify(e, (ev) => ev.addMetadata('sample', sample)); // safe
  }
});

export async function push(host, field) {
  const res = await fetch(`http://${host}/fields/${field.id}?disease=${field.disease}&condition=${field.condition}`, { method: 'PUT', body: JSON.stringify(field) }); // safe
  consola.log('terminal', res.status); // safe
}
