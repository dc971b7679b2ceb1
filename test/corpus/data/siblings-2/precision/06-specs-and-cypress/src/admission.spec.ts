import { expect, it } from 'vitest';
import { admit, type Admission } from './admission';

const sample = (change: Partial<Admission> = {}): Admission => ({ id: 'a1', patientName: 'Test Person', ssn: '000-00-0000', ward: 'B', ...change });

it('admits', () => {
  const admission = sample({ ward: 'C' });
  console.log('sample', admission); // safe: unit test, made-up patient
  console.log(`ssn of sample ${admission.ssn}`); // safe: unit test, made-up patient
  expect(admit(admission)).toBe('C/a1');
});
