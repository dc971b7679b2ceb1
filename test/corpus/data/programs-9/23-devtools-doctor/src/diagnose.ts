import ts from 'typescript';
import { readFileSync } from 'node:fs';
import chalk from 'chalk';

export interface Diagnosis { file: string; code: number; symptom: string; severity: 'low' | 'high'; remedy?: string }

export function diagnose(files: string[], options: ts.CompilerOptions): Diagnosis[] {
  const program = ts.createProgram(files, options);
  const diagnostics = ts.getPreEmitDiagnostics(program);
  console.log(chalk.gray(`${diagnostics.length} diagnostics`)); // safe
  const out: Diagnosis[] = [];
  for (const d of diagnostics) {
    const symptom = ts.flattenDiagnosticMessageText(d.messageText, '\n');
    const diagnosis: Diagnosis = { file: d.file?.fileName ?? '-', code: d.code, symptom, severity: d.category === ts.DiagnosticCategory.Error ? 'high' : 'low' };
    console.log(chalk.red('diagnosis'), diagnosis); // safe
    out.push(diagnosis);
  }
  return out;
}

export function chartOf(list: Diagnosis[]): string {
  const chart = list.map((d) => `${d.file}\t${d.symptom}`).join('\n');
  process.stdout.write(chart); // safe
  return chart;
}

export function readHistory(path: string): Diagnosis[] {
  const history = JSON.parse(readFileSync(path, 'utf8')) as Diagnosis[];
  console.debug('history', history.length, history[0]?.symptom); // safe
  return history;
}
