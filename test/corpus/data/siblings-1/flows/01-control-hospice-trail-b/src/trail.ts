import * as Sentry from '@sentry/node';

export class Trail {
  constructor(private readonly area: string) {}
  step(message: string, data?: Record<string, unknown>): void {
    Sentry.addBreadcrumb({ category: this.area, message, data });
  }
}
