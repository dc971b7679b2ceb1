import Dexie, { type Table } from 'dexie';
import type { StudyHeader } from './dicom';

interface Preset {
  id?: number;
  name: string;
  windowWidth: number;
  windowCenter: number;
}

class ViewerDb extends Dexie {
  recent!: Table<StudyHeader & { openedAt: number }>;
  presets!: Table<Preset>;

  constructor() {
    super('clearlight');
    this.version(2).stores({ recent: 'studyUid, openedAt', presets: '++id, name' });
  }
}

const db = new ViewerDb();

export async function remember(header: StudyHeader) {
  await db.recent.put({ ...header, openedAt: Date.now() }); // leak: client_storage
  const extra = await db.recent.orderBy('openedAt').reverse().offset(20).primaryKeys();
  await db.recent.bulkDelete(extra);
}

export async function savePreset(preset: Preset) {
  await db.presets.put(preset); // safe
}

export const listRecent = () => db.recent.orderBy('openedAt').reverse().toArray();
