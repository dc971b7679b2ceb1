import { InfluxDB, Point } from '@influxdata/influxdb-client';
import mqtt from 'mqtt';
import OneSignal from 'onesignal-node';
import type { Hub } from './hub.js';

const influx = new InfluxDB({ url: 'https://tsdb.heartstrap.example', token: process.env.INFLUX }).getWriteApi('rehab', 'beats');
const ward = mqtt.connect('mqtt://broker.partner.example:1883');
const push = new OneSignal.Client(process.env.ONESIGNAL_APP!, process.env.ONESIGNAL_KEY!);

export function register(hub: Hub): void {
  hub.on('beat', (beat) => {
    influx.writePoint(new Point('beat').tag('ref', beat.enrolleeRef).intField('bpm', beat.bpm)); // safe
  });

  hub.on('arrhythmia', async (beat, who) => {
    const headline = `${who.fullName}: ${beat.rhythm.toUpperCase()} at ${beat.bpm}`;
    ward.publish('alarms', JSON.stringify({ headline, ef: who.ejectionFraction })); // leak: plaintext
    const res = await push.createNotification({ contents: { en: headline }, include_player_ids: [who.caregiverPlayerId] }); // leak: messaging
    console.log('push', res.statusCode); // safe
    console.error(`ALARM ${headline}, infarction ${who.infarctionDate}`); // leak: log
  });

  hub.on('straps', (online) => {
    ward.publish('straps', String(online)); // safe
    console.log('straps online', online); // safe
  });
}

export async function weekly(hours: string): Promise<void> {
  await push.createNotification({ contents: { en: `Training group meets ${hours}` }, included_segments: ['All'] }); // safe
}
