import { Injectable } from '@angular/core';
import { ApplicationInsights } from '@microsoft/applicationinsights-web';
import { environment } from '../../environments/environment';

@Injectable({ providedIn: 'root' })
export class TelemetryService {
  private readonly ai = new ApplicationInsights({ config: { connectionString: environment.appInsights, enableAutoRouteTracking: false } });

  constructor() {
    this.ai.loadAppInsights();
  }

  event(name: string, properties: Record<string, unknown> = {}) {
    this.ai.trackEvent({ name }, properties);
  }

  failure(exception: Error, properties: Record<string, unknown> = {}) {
    this.ai.trackException({ exception, properties });
  }

  metric(name: string, average: number) {
    this.ai.trackMetric({ name, average }); // safe
  }
}
