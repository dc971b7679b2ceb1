import { Injectable } from '@angular/core';
import { datadogLogs } from '@datadog/browser-logs';
import { datadogRum } from '@datadog/browser-rum';
import { environment } from '../../environments/environment';

@Injectable({ providedIn: 'root' })
export class TelemetryService {
  start(): void {
    datadogRum.init({ ...environment.datadog, service: 'onco-pathways', sessionReplaySampleRate: 0 });
    datadogLogs.init({ clientToken: environment.datadog.clientToken, site: 'datadoghq.eu', forwardErrorsToLogs: false });
  }

  action(name: string, durationMs: number): void {
    datadogRum.addAction(name, { durationMs }); // safe
  }

  signedIn(userId: string): void {
    datadogRum.setUser({ id: userId }); // safe
  }
}
