import axios, { AxiosError } from 'axios';
import { promises as fs } from 'fs';
import path from 'path';
import { app } from 'electron';
import type { IntakeForm } from '../shared/intake';
import { drain, enqueue, getSettings } from './settings';
import { crumb, fail, log, usage } from './telemetry';

const http = axios.create({ timeout: 8000, headers: { 'x-kiosk': process.env.KIOSK_ID ?? 'unset' } });

export async function submitIntake(form: IntakeForm) {
  const settings = getSettings();
  const began = Date.now();
  crumb('submit', { step: 'sign', locale: settings.locale }); // safe
  try {
    const { data } = await http.post<{ checkInId: string; position: number }>(`${settings.apiBase}/v2/check-ins`, form); // safe
    log.info(`check-in ${data.checkInId} at position ${data.position}`); // safe
    usage('check_in', { seconds: Math.round((Date.now() - began) / 1000), clinic: settings.clinicId }); // safe
    return data;
  } catch (err) {
    const status = (err as AxiosError).response?.status;
    if (status === 409) {
      log.warn(`duplicate check-in: ${form.lastName}, ${form.firstName} (${form.dob})`); // leak: log
      throw new Error('ALREADY_CHECKED_IN'); // safe
    }
    fail(err, { form, clinic: settings.clinicId }); // leak: error_monitor
    enqueue(form); // leak: client_storage
    return null;
  }
}

export async function checkEligibility(form: Pick<IntakeForm, 'insuranceMemberId' | 'dob' | 'lastName'>) {
  const url = `https://eligibility.paylink.example/check?member=${form.insuranceMemberId}&dob=${form.dob}&last=${form.lastName}`;
  const { data } = await http.get<{ active: boolean; copay: number }>(url); // leak: url
  usage('eligibility', { active: data.active }); // safe
  return data;
}

export async function printLabel(form: IntakeForm) {
  const file = path.join(app.getPath('temp'), `label-${Date.now()}.zpl`);
  const label = ['^XA', `^FO40,40^FD${form.lastName}, ${form.firstName}^FS`, `^FO40,90^FD${form.dob}^FS`, '^XZ'].join('\n');
  await fs.writeFile(file, label); // leak: file
  return file;
}

export async function flush() {
  const waiting = drain() as IntakeForm[];
  log.info(`flushing ${waiting.length} forms`); // safe
  for (const form of waiting) await submitIntake(form);
}
