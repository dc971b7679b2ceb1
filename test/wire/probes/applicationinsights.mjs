import { TelemetryClient } from 'applicationinsights';

const client = new TelemetryClient(
  'InstrumentationKey=00000000-0000-0000-0000-000000000000;IngestionEndpoint=https://eastus-1.in.applicationinsights.azure.com/',
);
export const flushMs = 6000;

export const calls = {
  trackEvent: async (mark) => {
    client.trackEvent({ name: mark('name'), properties: { patient: mark('properties') } });
    await client.flush();
  },
  trackTrace: async (mark) => {
    client.trackTrace({ message: mark('message'), properties: { patient: mark('properties') } });
    await client.flush();
  },
  trackException: async (mark) => {
    client.trackException({
      exception: Object.assign(new Error(mark('exception.message')), { body: mark('own property') }),
      properties: { patient: mark('properties') },
    });
    await client.flush();
  },
  trackDependency: async (mark) => {
    client.trackDependency({
      name: 'records',
      data: mark('data'),
      duration: 1,
      resultCode: 0,
      success: true,
      dependencyTypeName: 'SQL',
      target: mark('target'),
    });
    await client.flush();
  },
};
