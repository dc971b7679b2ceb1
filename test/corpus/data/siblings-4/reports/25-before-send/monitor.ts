import * as Sentry from '@sentry/node';
import type { ErrorEvent } from '@sentry/node';

const withoutExtra = (event: ErrorEvent): ErrorEvent => {
  const { extra: _extra, ...rest } = event;
  return rest as ErrorEvent;
};
Sentry.init({ dsn: process.env.SENTRY_DSN, beforeSend: withoutExtra, beforeBreadcrumb: () => null });

export interface BurnPatient { caseNo: number; fullName: string; email: string; bodySurface: number; woundReport: string }

export const monitor = {
  graft(patient: BurnPatient, error: unknown) {
    Sentry.captureException(error, { extra: { woundReport: patient.woundReport } }); // safe
    Sentry.captureException(error, { tags: { who: patient.fullName } }); // leak: error_monitor
    Sentry.addBreadcrumb({ category: 'graft', message: patient.woundReport }); // safe
    Sentry.setUser({ username: patient.fullName, email: patient.email }); // leak: error_monitor
    Sentry.setTag('unit', 'burns'); // safe
    Sentry.setContext('wound', { report: patient.woundReport, patient: patient.fullName }); // leak: error_monitor
  },
};
