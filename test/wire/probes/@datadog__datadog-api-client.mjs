import { client, v1, v2 } from '@datadog/datadog-api-client';
import { settled } from '../provoked.mjs';

const configuration = client.createConfiguration({ authMethods: { apiKeyAuth: 'none', appKeyAuth: 'none' }, maxRetries: 0 });
const logs = new v2.LogsApi(configuration);
const events = new v1.EventsApi(configuration);
const metrics = new v2.MetricsApi(configuration);

export const calls = {
  submitLog: (mark) => settled(logs.submitLog({ body: [{ message: mark('message'), ddtags: mark('ddtags') }] })).then(() => undefined),
  createEvent: (mark) => settled(events.createEvent({ body: { title: mark('title'), text: mark('text') } })).then(() => undefined),
  submitMetrics: (mark) =>
    settled(
      metrics.submitMetrics({
        body: { series: [{ metric: 'visits', type: 0, points: [{ timestamp: 1_700_000_000, value: 1 }], tags: [mark('tags')] }] },
      }),
    ).then(() => undefined),
};
