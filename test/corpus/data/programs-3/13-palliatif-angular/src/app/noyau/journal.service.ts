import { Injectable, inject } from '@angular/core';
import { ApplicationInsights } from '@microsoft/applicationinsights-web';
import { NGXLogger } from 'ngx-logger';

@Injectable({ providedIn: 'root' })
export class JournalService {
  private readonly logger = inject(NGXLogger);
  private readonly insights = new ApplicationInsights({ config: { connectionString: (window as any).__env.insights } });

  constructor() {
    this.insights.loadAppInsights();
  }

  trace(message: string, ...details: unknown[]): void {
    this.logger.info(message, ...details);
  }

  evenement(nom: string, proprietes: Record<string, unknown> = {}): void {
    this.insights.trackEvent({ name: nom }, proprietes);
  }

  exception(erreur: Error, proprietes: Record<string, unknown> = {}): void {
    this.insights.trackException({ exception: erreur, properties: proprietes });
  }
}
