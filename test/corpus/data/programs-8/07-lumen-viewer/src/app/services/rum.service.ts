import { Injectable } from '@angular/core';
import { datadogLogs } from '@datadog/browser-logs';
import { datadogRum } from '@datadog/browser-rum';
import type { Report, Study } from '../models/study';

@Injectable({ providedIn: 'root' })
export class RumService {
  start(env: string): void {
    datadogRum.init({ applicationId: 'lumen', clientToken: window.__env.ddToken, service: 'lumen-viewer', env, defaultPrivacyLevel: 'mask', sessionReplaySampleRate: 0 });
  }

  opened(study: Study): void {
    datadogRum.addAction('study_opened', { modality: study.modality, series: study.seriesCount }); // safe: kind and count
    datadogRum.setViewContext({ study }); // leak: error_monitor
  }

  read(report: Report): void {
    datadogRum.setUser({ id: report.readBy.radiologistId, name: report.readBy.displayName }); // safe: staff
    datadogRum.addTiming('first_read'); // safe
    datadogLogs.logger.info('read', { accession: report.study.accessionNumber, impression: report.impression }); // leak: log|error_monitor
  }

  failed(error: Error, attempt: number): void {
    datadogLogs.logger.warn('viewer retry', { attempt, kind: error.name }); // safe
  }
}
declare global { interface Window { __env: { ddToken: string } } }
