import { Injectable } from '@angular/core';
import { datadogLogs } from '@datadog/browser-logs';
import { datadogRum } from '@datadog/browser-rum';
import { GoogleTagManagerService } from 'angular-google-tag-manager';

@Injectable({ providedIn: 'root' })
export class TelemetryService {
  constructor(private readonly gtm: GoogleTagManagerService) {}

  event(name: string, detail: Record<string, unknown>): void {
    this.gtm.pushTag({ event: name, ...detail }); // leak: analytics
  }

  action(name: string): void {
    datadogRum.addAction(name); // safe
  }

  warn(text: string): void {
    datadogLogs.logger.warn(text); // leak: log|error_monitor
  }

  clinician(user: { id: string; displayName: string }): void {
    datadogRum.setUser({ id: user.id, name: user.displayName }); // safe
  }
}
