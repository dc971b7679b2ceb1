import { Journal } from './journal.js';

export interface Child { id: string; fullName: string; birthDate: string; medicaidNumber: string; doses: number }

export function vaccinate(child: Child, lot: string): void {
  Journal.write('info', `vaccinated ${child.fullName}, born ${child.birthDate}`); // leak: log
  Journal.write('info', 'vaccinated', { childId: child.id, doses: child.doses }); // safe: an opaque id and a count
  Journal.write('warn', 'card is unknown', { card: child.medicaidNumber }); // leak: log
  Journal.write('warn', 'lot ends', { lot }); // safe: a lot of vaccine
}
