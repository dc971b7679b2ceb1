import { note } from './note.js';

export function dispense(prescription, till) {
  note('dispensing', { drawer: till.drawer, items: prescription.items.length }); // safe
  note(`dispensing for ${prescription.patientName}`); // leak: log
  for (const item of prescription.items) {
    note('item', { shelf: item.shelf, packs: item.packs }); // safe
  }
  note('handed out', { insuranceNumber: prescription.insuranceNumber, born: prescription.dateOfBirth }); // leak: log
  note('handed out', { prescriptionId: prescription.id }); // safe: opaque id
}
