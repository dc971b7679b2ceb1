import appInsights from 'applicationinsights';

appInsights.setup(process.env.APPINSIGHTS_CONNECTION_STRING).setAutoCollectRequests(false).start();

export const pomiar = appInsights.defaultClient;
