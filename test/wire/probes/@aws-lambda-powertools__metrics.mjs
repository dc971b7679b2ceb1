import { Metrics } from '@aws-lambda-powertools/metrics';

const metrics = new Metrics({ namespace: 'clinic', serviceName: 'visits' });

export const calls = {
  addMetadata: async (mark) => {
    metrics.addMetric('visits', 'Count', 1);
    metrics.addMetadata('name', mark('arg[1]'));
    metrics.publishStoredMetrics();
  },
  addDimension: async (mark) => {
    metrics.addMetric('visits', 'Count', 1);
    metrics.addDimension('name', mark('arg[1]'));
    metrics.publishStoredMetrics();
  },
};
