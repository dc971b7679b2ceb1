import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reporters } from '@phitrace/report';
import type { Log, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import { samples } from './sarif-samples.js';
import { findMultitool } from './sarif-schema.js';

const folder = findMultitool();
const binary = folder === undefined ? '' : join(folder, process.platform === 'win32' ? 'Sarif.Multitool.exe' : 'Sarif.Multitool');

/** Runs the official validator with GitHub's rules. Its exit code is 0 even when it finds errors, so its own report is read. */
function validate(report: string): string[] {
  const work = mkdtempSync(join(tmpdir(), 'phitrace-sarif-'));
  try {
    const [input, output] = [join(work, 'report.sarif'), join(work, 'out.sarif')];
    writeFileSync(input, report);
    const run = spawnSync(
      binary,
      ['validate', input, '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning;Note', '-o', output, '--log', 'ForceOverwrite'],
      { encoding: 'utf8' },
    );
    expect(run.error, 'the validator runs').toBeUndefined();
    const log = JSON.parse(readFileSync(output, 'utf8').replace(/^\ufeff/, '')) as Log;
    return (log.runs[0]?.results ?? []).map(describeResult);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function describeResult({ level = 'warning', ruleId, message, locations }: Result): string {
  const where = locations?.[0]?.physicalLocation?.region?.startLine ?? 0;
  return `${level} ${ruleId} line ${where}: ${message.text ?? message.id ?? ''} ${(message.arguments ?? []).join(' | ')}`;
}

describe.skipIf(folder === undefined)(
  `SARIF and the official validator${folder === undefined ? ` (skipped: it has no binary for ${process.platform})` : ''}`,
  () => {
    it('finds errors where there are some', () => {
      expect(validate(JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).filter(isError)).not.toEqual([]);
    }, 60_000);

    it('holds the rules of GitHub against a report', () => {
      const { scan, context } = samples['three flows'] as (typeof samples)[string];
      const broken = reporters.sarif(scan, context).replaceAll('"help":', '"properties":');
      expect(validate(broken).filter(isError).join()).toContain('error GH2012');
    }, 60_000);

    it.each(Object.entries(samples))(
      'has no error with %s',
      (_, sample) => {
        expect(validate(reporters.sarif(sample.scan, sample.context)).filter(isError)).toEqual([]);
      },
      60_000,
    );
  },
);

function isError(result: string): boolean {
  return result.startsWith('error ');
}
