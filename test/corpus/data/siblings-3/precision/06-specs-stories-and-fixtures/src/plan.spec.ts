import { describe, expect, it } from 'vitest';
const patient = { fullName: 'Ann Example', procedure: 'appendectomy' };
describe('plan', () => {
  it('prints', () => {
    console.log(patient.fullName, patient.procedure); // safe
    expect(patient.fullName).toContain('Ann');
  });
});
