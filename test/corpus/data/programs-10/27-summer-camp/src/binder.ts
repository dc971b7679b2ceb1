import PDFDocument from 'pdfkit';
import { createWriteStream } from 'node:fs';
import { log } from './log.js';
import type { Camper, MedicalForm } from './types.js';

export function nurseBinder(entries: { camper: Camper; form: MedicalForm }[]) {
  const doc = new PDFDocument();
  doc.pipe(createWriteStream('/tmp/nurse-binder.pdf'));
  for (const { camper, form } of entries) {
    doc.text(`${camper.lastName}, ${camper.firstName}: ${form.conditions.join(', ')} / ${form.medications.map((m) => m.name).join(', ')}`); // leak: file
    doc.moveDown();
  }
  doc.end();
  log.info('binder pages', entries.length); // safe
}

export function tShirtList(campers: Camper[]) {
  const doc = new PDFDocument();
  doc.pipe(createWriteStream('/tmp/shirts.pdf'));
  for (const c of campers) doc.text(`${c.firstName} ${c.lastName}: ${c.shirtSize}`); // safe
  doc.end();
  log.info('shirts', Object.entries(Object.groupBy(campers, (c) => c.shirtSize)).map(([s, l]) => `${s}=${l?.length}`)); // safe
}
