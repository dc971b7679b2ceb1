import { Injectable } from '@angular/core';
import { datadogLogs } from '@datadog/browser-logs';
import { datadogRum } from '@datadog/browser-rum';

@Injectable({ providedIn: 'root' })
export class TelemetryService {
  info(message: string, context: object = {}) {
    datadogLogs.logger.info(message, context);
  }

  action(name: string, context: object = {}) {
    datadogRum.addAction(name, context);
  }
}
