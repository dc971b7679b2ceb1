import Dexie, { type Table } from 'dexie';

export interface QueuedAssessment {
  id?: number;
  patientName: string;
  ssn: string;
  woundStage: number;
  notes: string;
}

class OfflineDb extends Dexie {
  assessments!: Table<QueuedAssessment, number>;
  icons!: Table<{ name: string; svg: string }, string>;

  constructor() {
    super('canvas');
    this.version(1).stores({ assessments: '++id', icons: 'name' });
  }
}

export const offline = new OfflineDb();

export async function queue(a: QueuedAssessment) {
  await offline.assessments.add(a); // leak: client_storage
  console.log('queued assessments', await offline.assessments.count()); // safe
}

export async function cacheIcons(icons: { name: string; svg: string }[]) {
  await offline.icons.bulkPut(icons); // safe
}
