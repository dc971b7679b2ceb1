import type { Implantee } from './types';
export const ageBand = (person: Implantee): string => `${Number(person.birthDate.slice(0, 3))}0s`;
export function announce(person: Implantee): void {
  console.log(person.fullName, person.diagnosis); // leak: log
}
