import { QuietReporter, sentryReporter, type Reporter } from './reporter';

interface AphasiaPatient { id: string; fullName: string; lesion: string }

export class Exercise {
  constructor(private readonly deps: { reporter: Reporter }) {}
  finish(patient: AphasiaPatient): void {
    this.deps.reporter.report(patient.lesion); // leak: error_monitor
    this.deps.reporter.report(patient.id); // safe: opaque id
  }
}
export const exercise = new Exercise({ reporter: sentryReporter });

const quiet = new QuietReporter();
export const silently = (patient: AphasiaPatient): void => quiet.report(patient.fullName); // safe: nothing is sent

abstract class Base {
  protected abstract out(text: string): void;
  greet(patient: AphasiaPatient): void { this.out(patient.fullName); } // leak: error_monitor
}
export class Loud extends Base {
  protected out(text: string): void { sentryReporter.report(text); }
}

const { report } = sentryReporter;
export function* lines(patient: AphasiaPatient) { yield patient.lesion; yield patient.fullName; }
export const all = (patient: AphasiaPatient): void => { for (const line of lines(patient)) report(line); }; // leak: error_monitor
export const later = (patient: AphasiaPatient): void => { setTimeout(report, 10, patient.fullName); }; // leak: error_monitor
export const counted = (patient: AphasiaPatient): void => report(String(patient.lesion.length)); // safe
export const idle = (): void => { setTimeout(report, 10, 'ready'); }; // safe
