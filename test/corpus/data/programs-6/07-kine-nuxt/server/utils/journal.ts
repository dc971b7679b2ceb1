import { createConsola } from 'consola';

export const journal = createConsola({ defaults: { tag: 'kine' } });

export function tracer<T>(etiquette: string, valeur: T): T {
  journal.info(etiquette, valeur);
  return valeur;
}

export const masquer = (texte: string): string => '*'.repeat(Math.min(texte.length, 6));
