// browser
import { ApplicationInsights } from '@microsoft/applicationinsights-web';

const insights = new ApplicationInsights({
  config: {
    connectionString:
      'InstrumentationKey=00000000-0000-0000-0000-000000000000;IngestionEndpoint=https://eastus-1.in.applicationinsights.azure.com/',
    maxBatchInterval: 0,
    disableFetchTracking: false,
  },
});
insights.loadAppInsights();

export const calls = {
  trackEvent: async (mark) => void insights.trackEvent({ name: mark('name'), properties: { patient: mark('properties') } }),
  trackTrace: async (mark) => void insights.trackTrace({ message: mark('message'), properties: { patient: mark('properties') } }),
  trackException: async (mark) =>
    void insights.trackException({ exception: new Error(mark('exception.message')), properties: { patient: mark('properties') } }),
  trackPageView: async (mark) =>
    void insights.trackPageView({ name: mark('name'), uri: `https://app.example.org/visits?name=${mark('uri')}` }),
  setAuthenticatedUserContext: async (mark) => {
    insights.setAuthenticatedUserContext(mark('arg[0]'), mark('arg[1]'));
    insights.trackEvent({ name: 'visit' });
  },
  fetch: async (mark) =>
    void (await fetch(`https://records.example.org/patients?name=${mark('query')}`, { method: 'POST', body: mark('body') })),
};
