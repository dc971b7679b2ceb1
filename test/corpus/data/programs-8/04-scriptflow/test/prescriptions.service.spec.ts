import { PrescriptionsService } from '../src/prescriptions/prescriptions.service';

const sample = {
  id: '00000000-0000-4000-8000-000000000001',
  rxNumber: '0000001',
  customer: { id: 'c1', firstName: 'Test', lastName: 'Customer', dob: '1900-01-01', phone: '555-0100' },
  drugName: 'Placebo 10 mg',
  refillsLeft: 0,
};

describe('PrescriptionsService', () => {
  it('refuses an empty prescription', async () => {
    const repo = { findOneBy: async () => sample };
    console.log('sample', sample); // safe: synthetic data of a test
    await expect(new PrescriptionsService(repo as never).fill(sample.id)).rejects.toThrow(/No refills/);
  });
});
