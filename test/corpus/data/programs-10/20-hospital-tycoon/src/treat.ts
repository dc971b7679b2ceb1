import * as Sentry from '@sentry/browser';
import { GameAnalytics } from 'gameanalytics';
import type { NpcDoctor, NpcPatient, Room } from './types';

const CURES: Record<string, Room['kind']> = { 'Bloaty Head': 'deflator', 'Slack Tongue': 'slicer', Invisibility: 'pharmacy' };

export function diagnose(doctor: NpcDoctor, patient: NpcPatient) {
  const right = Math.random() < doctor.skill;
  patient.diagnosis = right ? patient.disease : 'King Complex';
  console.log(`${doctor.name} diagnosed ${patient.name}: ${patient.diagnosis}`); // safe
  GameAnalytics.addDesignEvent(`diagnosis:${patient.diagnosis}`, right ? 1 : 0); // safe
  return right;
}

export function treat(room: Room, patient: NpcPatient) {
  if (CURES[patient.diagnosis ?? ''] !== room.kind) {
    patient.happiness -= 30;
    console.warn('wrong treatment', room.kind, patient.diagnosis); // safe
    return false;
  }
  try {
    room.queue.splice(room.queue.indexOf(patient), 1);
    GameAnalytics.addResourceEvent('Source', 'gold', patient.gold, 'treatment', room.kind); // safe
    return true;
  } catch (e) {
    Sentry.captureException(e, { extra: { patient, room } }); // safe
    return false;
  }
}

export function epidemic(ward: Room) {
  const sick = ward.queue.filter((p) => p.disease === 'Invisibility');
  console.table(sick.map(({ name, disease, happiness }) => ({ name, disease, happiness }))); // safe
  GameAnalytics.addProgressionEvent('Fail', 'epidemic', String(sick.length)); // safe
}
