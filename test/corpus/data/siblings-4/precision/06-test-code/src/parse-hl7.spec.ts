import { describe, expect, it } from 'vitest';
import type { Patient } from 'fhir/r4';
import { parsePid } from './parse-hl7.js';

describe('parsePid', () => {
  it('reads the name', () => {
    const patient: Patient = parsePid('PID|1||4711^^^LAB||Muster^Erika||19700101|F');
    console.log(patient); // safe
    console.table(patient.name); // safe
    expect(patient.name?.[0]?.family).toBe('Muster');
  });
});
