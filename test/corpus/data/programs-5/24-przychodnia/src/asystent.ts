import { Mistral } from '@mistralai/mistralai';
import type { Pacjent, Wizyta } from './typy.js';

const mistral = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });

// Sprawdza, czy zalecenia są kompletne
export async function kompletne(pacjent: Pacjent, wizyta: Omit<Wizyta, 'id'>): Promise<boolean> {
  const odp = await mistral.chat.complete({ // leak: ai
    model: 'mistral-large-2407',
    messages: [
      { role: 'system', content: 'Odpowiedz tak albo nie.' },
      { role: 'user', content: `${pacjent.imie} ${pacjent.nazwisko}, ${pacjent.pesel}. ${wizyta.rozpoznanie}. ${wizyta.zalecenia}` },
    ],
  });
  return String(odp.choices?.[0]?.message?.content).toLowerCase().startsWith('tak');
}

export async function probny(): Promise<boolean> {
  const odp = await mistral.chat.complete({ model: 'mistral-large-2407', messages: [{ role: 'user', content: 'Napisz: ok' }] }); // safe
  return (odp.choices?.length ?? 0) > 0;
}
