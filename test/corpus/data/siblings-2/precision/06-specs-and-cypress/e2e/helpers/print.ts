import type { Admission } from '../../src/admission';

export function printAdmission(admission: Admission): void {
  console.table([admission]); // safe: helper of end-to-end tests
}
