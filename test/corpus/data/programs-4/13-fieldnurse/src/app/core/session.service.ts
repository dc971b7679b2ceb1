import { Injectable, signal } from '@angular/core';
import type { Worker } from '../models';

@Injectable({ providedIn: 'root' })
export class SessionService {
  worker = signal<Worker | null>(null);

  restore() {
    const raw = localStorage.getItem('fn.worker');
    if (raw) this.worker.set(JSON.parse(raw));
  }

  signIn(worker: Worker) {
    this.worker.set(worker);
    localStorage.setItem('fn.worker', JSON.stringify({ id: worker.id, name: worker.name, area: worker.area })); // safe
    localStorage.setItem('fn.lastLogin', new Date().toISOString());
  }

  signOut() {
    this.worker.set(null);
    localStorage.clear();
  }
}
