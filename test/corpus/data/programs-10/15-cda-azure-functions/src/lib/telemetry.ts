import * as appInsights from 'applicationinsights';

appInsights.setup(process.env.APPLICATIONINSIGHTS_CONNECTION_STRING).setAutoCollectConsole(false).start();

export const telemetry = appInsights.defaultClient;
telemetry.context.tags[telemetry.context.keys.cloudRole] = 'ccd-gateway'; // safe
