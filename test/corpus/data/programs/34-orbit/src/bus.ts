import { EventEmitter } from 'node:events';
import mqtt from 'mqtt';
import { Telemetry } from './device.js';

export const bus = new EventEmitter();

export function connect(url: string) {
  const client = mqtt.connect(url, { protocol: 'mqtts', rejectUnauthorized: true });
  client.on('connect', () => console.log('broker connected')); // safe
  client.subscribe('cgm/+/telemetry');
  client.on('message', (topic, payload) => {
    const parsed = Telemetry.safeParse(JSON.parse(payload.toString()));
    if (!parsed.success) {
      console.error('bad telemetry', parsed.error.issues.length, 'issues'); // safe
      console.error(payload.toString()); // leak: log
      return;
    }
    bus.emit('telemetry', parsed.data);
  });
  return client;
}
