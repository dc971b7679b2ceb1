import * as Sentry from '@sentry/browser';
import type { Account, CycleEntry } from './stores/fertility.js';

export function initErrors(dsn: string) {
  Sentry.init({ dsn, maxBreadcrumbs: 20 }); // safe
}

export function without(account: Account): { uid: string } {
  return { uid: account.uid };
}

export function syncFailed(account: Account, entry: CycleEntry, status: number) {
  Sentry.withScope((scope) => {
    scope.setTag('http.status', status); // safe
    scope.setExtra('account', without(account)); // safe
    scope.setExtra('entry', { owner: account.fullName, symptoms: entry.symptoms, test: entry.pregnancyTest }); // leak: error_monitor
    Sentry.captureMessage(`sync failed for ${account.email}`); // leak: error_monitor
  });
}
