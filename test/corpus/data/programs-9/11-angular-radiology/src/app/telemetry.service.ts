import { Injectable } from '@angular/core';
import { ApplicationInsights } from '@microsoft/applicationinsights-web';

@Injectable({ providedIn: 'root' })
export class TelemetryService {
  private readonly ai = new ApplicationInsights({ config: { connectionString: (window as any).env.aiConnection } });

  constructor() {
    this.ai.loadAppInsights();
  }

  event(name: string, properties: Record<string, unknown>) {
    this.ai.trackEvent({ name, properties }); // leak: analytics|error_monitor
  }

  timing(name: string, ms: number) {
    this.ai.trackMetric({ name, average: ms }); // safe
  }
}
