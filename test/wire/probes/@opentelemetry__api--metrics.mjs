import { metrics as api } from '@opentelemetry/api';
import { metrics, NodeSDK } from '@opentelemetry/sdk-node';

const reader = new metrics.PeriodicExportingMetricReader({ exporter: new metrics.ConsoleMetricExporter(), exportIntervalMillis: 600_000 });
new NodeSDK({ metricReaders: [reader] }).start();
const meter = api.getMeter('clinic');

export const calls = {
  'createCounter.add': async (mark) => {
    meter.createCounter('visits').add(1, { name: mark('arg[1].name') });
    await reader.forceFlush();
  },
  'createHistogram.record': async (mark) => {
    meter.createHistogram('length').record(1, { name: mark('arg[1].name') });
    await reader.forceFlush();
  },
  'createGauge.record': async (mark) => {
    meter.createGauge('beds').record(1, { name: mark('arg[1].name') });
    await reader.forceFlush();
  },
};
