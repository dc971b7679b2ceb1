import metrics from 'datadog-metrics';
import { settled } from '../provoked.mjs';

const logger = new metrics.BufferedMetricsLogger({ apiKey: 'none', flushIntervalSeconds: 0, host: 'clinic' });

export const calls = {
  increment: async (mark) => {
    logger.increment('visits', 1, [mark('arg[2].element')]);
    await settled(logger.flush());
  },
  gauge: async (mark) => {
    logger.gauge(mark('arg[0]'), 1);
    await settled(logger.flush());
  },
  histogram: async (mark) => {
    logger.histogram('wait', 1, [mark('arg[2].element')]);
    await settled(logger.flush());
  },
};
