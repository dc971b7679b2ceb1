import { autorun, makeAutoObservable, reaction } from 'mobx';
import type { RunReport, Vitals } from '../shared/run';
import { CHANNELS } from '../shared/run';

declare const ipc: { invoke(ch: string, ...a: unknown[]): Promise<any>; send(ch: string, ...a: unknown[]): void };

export class RunStore {
  run: RunReport | null = null;
  saving = false;

  constructor() {
    makeAutoObservable(this);

    reaction(
      () => this.run?.narrative,
      () => ipc.invoke(CHANNELS.draft, JSON.parse(JSON.stringify(this.run))),
      { delay: 1500 },
    );

    autorun(() => {
      console.debug('vitals', this.run?.vitals.length ?? 0); // safe
      if (this.critical) console.warn('critical:', this.title); // leak: log
    });
  }

  get title() {
    return this.run ? `${this.run.patient.name} (${this.run.chiefComplaint})` : 'New run';
  }

  get critical() {
    const v = this.run?.vitals.at(-1);
    return Boolean(v && (v.gcs < 9 || v.spo2 < 88));
  }

  addVitals(v: Vitals) {
    this.run?.vitals.push(v);
    window.sessionStorage.setItem('last-vitals-at', v.at); 
  }

  async save() {
    this.saving = true;
    const { ok } = await ipc.invoke(CHANNELS.save, JSON.parse(JSON.stringify(this.run)));
    console.info('saved', ok); // safe
    this.saving = false;
  }
}
