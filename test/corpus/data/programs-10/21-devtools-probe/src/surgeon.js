import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import chalk from 'chalk';

export const surgeon = {
  async prep(path) {
    const source = await readFile(path, 'utf8');
    const condition = /require\(/.test(source) ? 'commonjs' : 'esm';
    console.log(chalk.gray('condition'), condition); // safe
    return { path, source, condition, scars: [] };
  },
};

export async function inject(patient) {
  const backup = join(tmpdir(), basename(patient.path));
  await copyFile(patient.path, backup); // safe
  const operated = patient.source.replace(/const (\w+) = require\('(.+?)'\);?/g, (_m, id, mod) => {
    patient.scars.push(mod);
    return `import ${id} from '${mod}';`;
  });
  await writeFile(patient.path, operated); // safe
  await writeFile(join(tmpdir(), 'probe-operation.json'), JSON.stringify(patient)); // safe
  console.log(`patient survived with ${patient.scars.length} scars`, patient.scars); // safe
}
