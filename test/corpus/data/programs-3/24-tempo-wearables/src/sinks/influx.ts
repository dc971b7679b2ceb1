import { InfluxDB, Point } from '@influxdata/influxdb-client';
import type { Enrollee, Measurement } from '../types/measurement.js';

const hosted = new InfluxDB({ url: 'https://us-east-1-1.aws.cloud2.influxdata.com', token: process.env.INFLUX_TOKEN });
const write = hosted.getWriteApi('tempo', 'wearables');

export function series(e: Enrollee, m: Measurement) {
  const p = new Point(m.kind).tag('patient', e.name).tag('dob', e.dob).floatField('value', m.value).timestamp(m.takenAt);
  write.writePoint(p); // leak: third-party
}

export function deviceHealth(m: Measurement) {
  write.writePoint(new Point('device').tag('model', m.device.model).tag('firmware', m.device.firmware).intField('seen', 1)); // safe
}
