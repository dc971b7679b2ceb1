import type { Hasta } from '../ortak/semalar';

export async function hastaAra(tc: string): Promise<Hasta> {
  const yanit = await fetch('/hastalar/ara', { // safe
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ tc }),
  });
  if (!yanit.ok) throw new Error('Hasta bulunamadı'); // safe
  return yanit.json();
}
