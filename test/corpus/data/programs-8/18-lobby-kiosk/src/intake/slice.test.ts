import { describe, expect, it } from 'vitest';
import reducer, { merge } from './slice';

const sample = { firstName: 'Test', lastName: 'Visitor', birthDate: '1900-01-01', reasonForVisit: 'sample' };

describe('intake slice', () => {
  it('merges', () => {
    const s = reducer(undefined, merge(sample));
    console.log('state', s.form, sample); // safe: synthetic data of a test
    expect(s.form.firstName).toBe('Test');
  });
});
