import { problem } from './problems';

interface Vaccinee {
  id: string;
  fullName: string;
  dateOfBirth: string;
  allergies: string[];
}

export function giveShot(person: Vaccinee, lot: string, doses: number): void {
  if (person.allergies.length > 0) {
    problem('allergic', { meta: { lot, allergies: person.allergies, born: person.dateOfBirth } }); // leak: error_monitor
    problem('allergic', { meta: { lot, count: person.allergies.length } }); // safe
  }
  if (doses === 0) {
    problem('out of stock', { severity: 'info', meta: { lot } }); // safe
    problem('out of stock', { meta: { waiting: person.fullName } }); // leak: error_monitor
  }
}
