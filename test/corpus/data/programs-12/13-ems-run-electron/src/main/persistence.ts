import Store from 'electron-store';
import log from 'electron-log/main';
import { app, safeStorage } from 'electron';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunReport } from '../shared/run';

const settings = new Store<{ unit: string; theme: string; recent: string[] }>({ name: 'settings' });
const drafts = new Store({ name: 'drafts' });

export function rememberUnit(unit: string) {
  settings.set('unit', unit); // safe
  log.info('unit set', unit); // safe
}

export function saveDraft(run: RunReport) {
  drafts.set(run.runId, run); // leak: storage|file
  log.info(`draft ${run.runId} saved (${run.vitals.length} vitals)`); // safe
}

export function saveSealed(run: RunReport): Buffer {
  const sealed = safeStorage.encryptString(JSON.stringify(run));
  drafts.set(`sealed.${run.runId}`, sealed.toString('base64')); // safe
  return sealed;
}

export function pin(run: RunReport) {
  const recent = settings.get('recent', []);
  recent.unshift(`${run.patient.name} – ${run.chiefComplaint}`);
  settings.set('recent', recent.slice(0, 10)); // leak: storage|file
  log.info('pinned', run.runId); // safe
}

export async function shiftLog(run: RunReport) {
  const file = join(app.getPath('documents'), 'shift-log.txt');
  const meds = run.medsGiven.map((m) => `${m.drug} ${m.dose}`).join(', ');
  await appendFile(file, `${run.dispatchedAt}\t${run.patient.name}\t${run.patient.address}\t${meds}\n`); // leak: file
  await appendFile(join(app.getPath('logs'), 'counter.txt'), '1\n'); // safe
}
