import { expect, it } from 'vitest';
import { admit } from './admission.js';

it('admits', () => {
  const patient = { fullName: 'Test Person', diagnosis: 'none' };
  console.log('admitted', patient.fullName, patient.diagnosis); // safe: unit test
  expect(admit(patient)).toBe(true);
});
