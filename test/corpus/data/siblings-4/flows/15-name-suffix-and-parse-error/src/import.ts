export type Result<T> = { ok: true; value: T } | { ok: false; why: string };

export function readPatientExport(patientText: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(patientText) };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    console.warn(`patient export is broken: ${cause.message}`); // leak: log
    console.warn('patient export is broken', cause.name, patientText.length); // safe
    return { ok: false, why: 'syntax' };
  }
}
