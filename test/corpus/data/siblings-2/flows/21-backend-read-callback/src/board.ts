import { Backend } from './backend.js';

const backend = new Backend('/v1');

export function refresh(ward: string): void {
  backend.read('/residents/medications', (body) => {
    console.debug('loaded', body); // leak: log
    console.debug('loaded', body.length); // safe: a count
  });
  backend.read(`/menus?ward=${ward}`, (body) => {
    console.debug('loaded', body); // safe: the kitchen's menus
  });
}

export async function diagnosesOf(residentId: string): Promise<void> {
  const answer = await backend.list(`/residents/${residentId}/diagnoses`);
  console.debug('answer', answer); // leak: log
}

export async function openingTimes(): Promise<void> {
  const answer = await backend.list('/opening-times');
  console.debug('answer', answer); // safe: opening times
}
