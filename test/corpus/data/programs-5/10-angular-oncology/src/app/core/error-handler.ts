import { ErrorHandler, Injectable } from '@angular/core';
import { datadogLogs } from '@datadog/browser-logs';

@Injectable()
export class AppErrorHandler implements ErrorHandler {
  handleError(error: unknown): void {
    const kind = error instanceof Error ? error.name : 'unknown';
    datadogLogs.logger.error('ui error', { kind }); // safe
  }
}
