import { Injectable } from '@angular/core';
import { openDB, type IDBPDatabase } from 'idb';
import type { Study } from '../models/study';

interface LayoutPreference { rows: number; columns: number; hangingProtocol: string }

@Injectable({ providedIn: 'root' })
export class CacheService {
  private db: Promise<IDBPDatabase> = openDB('lumen', 3, {
    upgrade(db) { db.createObjectStore('studies', { keyPath: 'studyInstanceUid' }); db.createObjectStore('layout'); },
  });

  async keep(study: Study): Promise<void> {
    const db = await this.db;
    await db.put('studies', study); // leak: client_storage
    console.debug('cached one study', study.instanceCount); // safe: a count
  }

  async layout(pref: LayoutPreference): Promise<void> {
    const db = await this.db;
    await db.put('layout', pref, 'default'); // safe: a preference
  }

  rememberLast(study: Study): void {
    document.cookie = `lastPatient=${encodeURIComponent(study.patientName)}; path=/; secure`; // leak: client_storage
    sessionStorage.setItem('lastModality', study.modality); // safe: kind of the machine
  }
}
