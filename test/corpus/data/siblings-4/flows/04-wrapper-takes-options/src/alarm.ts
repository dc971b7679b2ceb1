import { incidents, type IncidentOptions } from './incident.js';

export interface Newborn {
  motherName: string;
  patientName: string;
  birthWeightGrams: number;
  apgar: [number, number, number];
  hivExposed: boolean;
}
export interface Incubator { serial: string; firmware: string; occupant?: Newborn }

const build = (title: string, facts: Record<string, unknown>) => ({ title, facts }) satisfies IncidentOptions;

export function onTemperature(box: Incubator, celsius: number): void {
  incidents.open({ title: 'temperature out of range', facts: { serial: box.serial, baby: box.occupant } }); // leak: error_monitor
  incidents.open({ title: 'temperature out of range', facts: { serial: box.serial, celsius } }); // safe
}
export function onApnea(box: Incubator): void {
  const { occupant } = box;
  if (!occupant) return incidents.open({ title: 'apnea in an empty box', severity: 'error' }); // safe
  incidents.open(build('apnea', { mother: occupant.motherName, exposed: occupant.hivExposed })); // leak: error_monitor
  incidents.open(build('apnea', { firmware: box.firmware })); // safe
  incidents.open({ title: `apnea of ${occupant.patientName}`, severity: 'error' }); // leak: error_monitor
}
