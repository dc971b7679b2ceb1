import type { Plant } from './types';

const sick = (p: Plant): boolean => p.condition === 'diseased';

export function quarantine(stock: Plant[]): Plant[] {
  const patients = stock.filter(sick);
  console.warn('diagnosis', patients.map((p) => `${p.latinName}: ${p.condition} (${p.careNotes})`)); // safe: plants
  console.info('treatment plan', patients.map((p) => p.careNotes)); // safe: plants
  return patients;
}

export function doctor(p: Plant): string {
  const prescription = sick(p) ? 'neem oil, weekly' : 'water';
  console.log('prescription', p.sku, prescription); // safe: plants
  return prescription;
}
