import posthog from 'posthog-js';

interface ClinicPatient {
  id: string;
  fullName: string;
  diagnosis: string;
}

interface Option {
  value: string;
  text: string;
  icon: 'dot' | 'star';
}

export class Picker<T extends { text: string }> {
  constructor(private readonly options: T[]) {}

  first(): T | undefined {
    return this.options[0];
  }

  choose(option: T): void {
    posthog.capture('option_chosen', { text: option.text }); // leak: analytics
    posthog.capture('option_chosen', { options: this.options.length }); // safe: a count
  }
}

function announce(option: Option): void {
  console.info('announce', option.text); // leak: log
  console.info('announce', option.icon); // safe: an icon
}

export function pickPatient(patients: ClinicPatient[]): void {
  const options = patients.map((patient): Option => ({ value: patient.id, text: patient.fullName, icon: 'dot' }));
  const picker = new Picker(options);
  const first = picker.first();
  if (!first) return;
  picker.choose(first);
  announce(first);
  console.info('chosen', first.value); // safe: an opaque id
}
