import type { GroupNote, Participant } from './domain.js';

const base = process.env.STORE_URL ?? 'https://store.steady.example';

async function get<T>(path: string): Promise<T> {
  const res = await fetch(new URL(path, base), { headers: { authorization: `Bearer ${process.env.STORE_TOKEN}` } }); // safe
  if (!res.ok) throw new Error(`store: ${res.status}`); // safe
  return (await res.json()) as T;
}

export const participant = (pid: string) => get<Participant>(`/participants/${pid}`);
export const notesOf = (pid: string) => get<GroupNote[]>(`/participants/${pid}/notes`);
export const byOfficer = (officer: string, substance: string) => get<Participant[]>(`/participants?officer=${encodeURIComponent(officer)}&substance=${substance}`);

export async function* allNotes(): AsyncGenerator<GroupNote> {
  for (let page = 0; ; page += 1) {
    const batch = await get<GroupNote[]>(`/notes?page=${page}`);
    if (batch.length === 0) return;
    yield* batch;
  }
}
