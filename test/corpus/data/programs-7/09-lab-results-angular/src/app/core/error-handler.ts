import { ErrorHandler, Injectable } from '@angular/core';
import { HttpErrorResponse } from '@angular/common/http';
import { datadogRum } from '@datadog/browser-rum';

@Injectable()
export class PortalErrorHandler implements ErrorHandler {
  handleError(error: unknown): void {
    const status = error instanceof HttpErrorResponse ? error.status : 0;
    datadogRum.addError(new Error('portal error'), { status, build: '11.2.0' }); // safe
    console.error('portal error', status); // safe
  }
}
