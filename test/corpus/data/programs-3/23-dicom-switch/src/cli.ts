import { readFileSync, readdirSync } from 'node:fs';
import { Command } from 'commander';
import dimse from 'dcmjs-dimse';
import { readHeader } from './header.js';
import { SwitchScp } from './scp.js';

const program = new Command('dicom-switch');

program.command('serve').option('-p, --port <n>', 'port', '11112').action(({ port }) => {
  new dimse.Server(SwitchScp).listen(Number(port));
  console.log('C-STORE on', port);
});

program.command('ls <dir>').description('lists a folder').action((dir) => {
  const seen = new Map<string, number>();
  for (const f of readdirSync(dir)) {
    const h = readHeader(readFileSync(`${dir}/${f}`).buffer as ArrayBuffer);
    seen.set(h.Modality, (seen.get(h.Modality) ?? 0) + 1);
    console.log(f, h.PatientName, h.PatientBirthDate, h.StudyDescription); // leak: log
  }
  console.log([...seen].map(([m, n]) => `${m}: ${n}`).join(', ')); // safe
});

program.parse();
