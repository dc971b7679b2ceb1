import Airtable from 'airtable';
import type { Animal } from '@prisma/client';

const base = new Airtable({ apiKey: process.env.AIRTABLE_KEY }).base('appQuarantine');

export async function listForKennel(animal: Animal) {
  const [row] = await base('Kennel').create([{ fields: { Name: animal.name, Species: animal.species, Breed: animal.breed, Weight: animal.weightKg } }]); // safe
  return row.id;
}

export function quarantineEnds(animal: Animal) {
  const days = animal.vaccinated ? 10 : 180;
  console.info(`${animal.name} (${animal.breed}, ${animal.weightKg} kg) in quarantine for ${days} days`); // safe
  return new Date(Date.now() + days * 864e5);
}
