import { createWriteStream } from 'node:fs';
import fse from 'fs-extra';

interface SpecimenLabel {
  patientName: string;
  medicalRecordNumber: string;
  specimen: string;
  printer: string;
}

export function spoolAll(labels: SpecimenLabel[]): void {
  const out = createWriteStream('/tmp/labels.txt');
  for (const label of labels) {
    out.write(`${label.patientName}\n`); // leak: file
    out.write('---\n'); // safe
  }
  out.end();
  fse.outputJsonSync('/var/tmp/labels-last.json', labels.at(-1)); // leak: file
  fse.outputJsonSync('/var/tmp/labels-printers.json', labels.map((l) => l.printer)); // safe
}
