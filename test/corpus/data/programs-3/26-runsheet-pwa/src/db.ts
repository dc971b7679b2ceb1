import Dexie, { type EntityTable } from 'dexie';
import type { Hospital, RunSheet } from './model';
import { seal } from './seal';

interface Sealed {
  id: string;
  box: Uint8Array;
  at: number;
}

const db = new Dexie('runsheet') as Dexie & {
  sheets: EntityTable<RunSheet, 'id'>;
  sealed: EntityTable<Sealed, 'id'>;
  hospitals: EntityTable<Hospital, 'code'>;
  outbox: EntityTable<{ id: string; tries: number; lastStatus?: number }, 'id'>;
};

db.version(3).stores({ sheets: 'id, state, dispatchedAt', sealed: 'id', hospitals: 'code', outbox: 'id' });

export async function keep(sheet: RunSheet): Promise<void> {
  await db.sheets.put(sheet); // leak: client_storage
  await db.outbox.put({ id: sheet.id, tries: 0 }); // safe
}

// New tablets only. Remove `keep` when the last old one is gone.
export async function keepSealed(sheet: RunSheet): Promise<void> {
  const box = await seal(JSON.stringify(sheet));
  await db.sealed.put({ id: sheet.id, box, at: Date.now() }); // safe
}

export const keepHospitals = (list: Hospital[]) => db.hospitals.bulkPut(list); // safe
export const load = (id: string) => db.sheets.get(id);
export const waiting = () => db.outbox.toArray();
export const attempt = (id: string, tries: number, lastStatus: number) => db.outbox.update(id, { tries, lastStatus });
