import chalk from 'chalk';

export interface Symptom { file: string; line: number; message: string }
export interface Diagnosis { code: string; severity: 'mild' | 'severe'; symptoms: Symptom[]; remedy: string }
export interface HealthReport { repo: string; diagnoses: Diagnosis[]; vitals: { deps: number; outdated: number; size: number } }

export function examine(repo: string, files: Map<string, string>): HealthReport {
  const diagnoses: Diagnosis[] = [];
  for (const [file, text] of files) {
    const at = text.indexOf('TODO');
    if (at < 0) continue;
    const symptom = { file, line: text.slice(0, at).split('\n').length, message: 'open task' };
    diagnoses.push({ code: 'D001', severity: 'mild', symptoms: [symptom], remedy: 'close it' });
    console.log(chalk.yellow('symptom'), symptom); // safe: source code
  }
  console.log(chalk.green('diagnoses'), diagnoses); // safe: source code
  return { repo, diagnoses, vitals: { deps: 0, outdated: 0, size: files.size } };
}

export function print(report: HealthReport): void {
  console.log(chalk.bold(`Health of ${report.repo}`), report.vitals); // safe: a repository
  for (const d of report.diagnoses) console.log(`${d.code} ${d.severity} ${d.remedy}`); // safe: source code
}
