import { InfluxDB, Point } from '@influxdata/influxdb-client';
import { settled } from '../provoked.mjs';

const api = new InfluxDB({ url: 'https://us-east-1-1.aws.cloud2.influxdata.com', token: 'none' }).getWriteApi('o', 'b', 'ms', {
  maxRetries: 0,
});

export const calls = {
  'getWriteApi.writePoint': async (mark) => {
    api.writePoint(new Point('visits').tag('name', mark('tag')).stringField('note', mark('stringField')));
    await settled(api.flush());
  },
  'getWriteApi.writeRecord': async (mark) => {
    api.writeRecord(`visits,name=${mark('arg[0]')} value=1`);
    await settled(api.flush());
  },
};
