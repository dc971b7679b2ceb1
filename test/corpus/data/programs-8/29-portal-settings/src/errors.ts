import * as Sentry from '@sentry/node';

export const CODES = {
  PATIENT_NOT_FOUND: 'The patient was not found.',
  DIAGNOSIS_LOCKED: 'The diagnosis is locked.',
  MRN_TAKEN: 'The MRN is in use.',
  ALLERGY_DUPLICATE: 'The allergy is in the chart already.',
} as const;

export class PortalError extends Error {
  constructor(readonly code: keyof typeof CODES, readonly reference?: string) { super(CODES[code]); }
}

export function report(e: PortalError): { status: number; body: { error: string; message: string } } {
  Sentry.captureMessage(e.code, 'warning'); // safe: a code
  Sentry.captureException(e); // safe: a constant text
  console.error(e.code, e.message, e.reference); // safe: code, constant text, reference
  return { status: 409, body: { error: e.code, message: e.message } }; // safe: a constant text
}
