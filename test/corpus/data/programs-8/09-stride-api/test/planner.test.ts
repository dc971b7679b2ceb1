import { expect, it } from 'vitest';

const client = { id: 'c-1', fullName: 'Sample Person', dob: '1900-01-01', injury: 'sample injury', referringPhysician: null, phone: '555-0101' };

it('keeps the sample as it is', () => {
  console.log(client); // safe: synthetic data of a test
  expect(client.phone.startsWith('555-01')).toBe(true);
});
