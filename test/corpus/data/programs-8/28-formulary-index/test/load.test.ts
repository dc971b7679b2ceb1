import { expect, it } from 'vitest';
import type { Drug } from '../src/catalogue.js';

const sample: Drug = { ndc: '00000-0000-00', rxcui: '0', brandName: 'Samplix', genericName: 'sampline', strength: '10 mg', route: 'oral', schedule: null, contraindications: ['pregnancy'] };

it('has a sample', () => {
  console.log(sample); // safe: made up
  expect(sample.route).toBe('oral');
});
