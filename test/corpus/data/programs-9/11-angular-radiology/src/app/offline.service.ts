import { Injectable, inject } from '@angular/core';
import { HttpClient } from '@angular/common/http';
import { NGXLogger } from 'ngx-logger';
import { firstValueFrom } from 'rxjs';
import { Report, Study } from './models';

@Injectable({ providedIn: 'root' })
export class OfflineService {
  private readonly http = inject(HttpClient);
  private readonly logger = inject(NGXLogger);
  private db?: IDBDatabase;

  open(): Promise<void> {
    return new Promise((resolve, reject) => {
      const rq = indexedDB.open('radview', 2); // safe
      rq.onupgradeneeded = () => {
        rq.result.createObjectStore('studies', { keyPath: 'studyUid' }); // safe
        rq.result.createObjectStore('prefs'); // safe
      };
      rq.onsuccess = () => {
        this.db = rq.result;
        resolve();
      };
      rq.onerror = () => reject(rq.error);
    });
  }

  async keep(studies: Study[]) {
    const tx = this.db!.transaction('studies', 'readwrite');
    const store = tx.objectStore('studies');
    for (const s of studies) store.put(s); // leak: client-storage
    this.logger.info('kept offline', studies.length); // safe
  }

  prefs(layout: string) {
    this.db!.transaction('prefs', 'readwrite').objectStore('prefs').put(layout, 'layout'); // safe
  }

  async flush(queue: { study: Study; report: Report }[]) {
    const left: typeof queue = [];
    for (const item of queue) {
      try {
        await firstValueFrom(this.http.post(`/api/studies/${item.study.studyUid}/report`, item.report)); // safe
      } catch {
        left.push(item);
      }
    }
    this.logger.info(`flushed ${queue.length - left.length} reports`); // safe
    left.forEach(({ study, report }) => this.logger.warn(`still waiting: ${study.patientName} "${report.impression}"`)); // leak: log
    return left;
  }

  print(study: Study) {
    window.open(`/print.html?accession=${study.accession}&name=${encodeURIComponent(study.patientName)}`); // leak: url
  }

  help() {
    window.open('/help.html?topic=worklist'); // safe
  }
}
