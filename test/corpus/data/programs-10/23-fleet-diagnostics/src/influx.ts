import { InfluxDB, Point } from '@influxdata/influxdb-client';
import { log } from './log.js';
import type { VitalSigns } from './types.js';

const write = new InfluxDB({ url: 'http://influx.roadworthy.local:8086', token: process.env.INFLUX }).getWriteApi('rw', 'vitals');

export async function recordVitals(v: VitalSigns) {
  write.writePoint(new Point('vitals').tag('vin', v.vin).floatField('coolant', v.coolantTemp).floatField('oil', v.oilPressure)); // safe
  log.trace({ vitals: v }, 'vitals recorded'); // safe
  await write.flush();
}
