import { datadogLogs } from '@datadog/browser-logs';
import { datadogRum } from '@datadog/browser-rum';
import ReactGA from 'react-ga4';

export function startTelemetry() {
  datadogRum.init({ applicationId: import.meta.env.VITE_DD_APP, clientToken: import.meta.env.VITE_DD_TOKEN, site: 'datadoghq.eu', defaultPrivacyLevel: 'mask' });
  datadogLogs.init({ clientToken: import.meta.env.VITE_DD_TOKEN, site: 'datadoghq.eu' });
  ReactGA.initialize(import.meta.env.VITE_GA);
}

export const tele = {
  info(message: string, context?: object) {
    datadogLogs.logger.info(message, context);
  },
  action(name: string, context?: object) {
    datadogRum.addAction(name, context);
  },
  page(path: string) {
    ReactGA.send({ hitType: 'pageview', page: path });
  },
};
