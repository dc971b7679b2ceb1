import { ApplicationConfig, ErrorHandler, Injectable, inject } from '@angular/core';
import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { provideRouter } from '@angular/router';
import { httpErrorInterceptor } from './core/http-error.interceptor';
import { TelemetryService } from './core/telemetry.service';

@Injectable()
class ReportingErrorHandler implements ErrorHandler {
  private readonly telemetry = inject(TelemetryService);
  handleError(error: Error) {
    this.telemetry.failure(new Error(error.name), { source: 'angular' }); // safe
    console.error(error.name); // safe
  }
}

export const appConfig: ApplicationConfig = {
  providers: [
    provideHttpClient(withInterceptors([httpErrorInterceptor])),
    provideRouter([]),
    { provide: ErrorHandler, useClass: ReportingErrorHandler },
  ],
};
