import type { ProjectFile, RecordObservation } from '@phitrace/core';

/** Words in the path of a configuration that is not of production. */
const NOT_PRODUCTION = new Set([
  'dev',
  'develop',
  'development',
  'test',
  'testing',
  'tests',
  'ci',
  'local',
  'e2e',
  'qa',
  'sandbox',
  'workflows',
  'gitlab',
  'circleci',
  'staging',
  'cypress',
  'playwright',
  'jest',
  'vitest',
]);
const PRODUCTION = new Set(['prod', 'production', 'prd', 'live']);
/** A connection string or address, its host apart. Passwords before the host are not looked at. */
const ADDRESS =
  /\b(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|mssql|sqlserver|redis|rediss|jdbc:\w{2,20}|https?|amqps?):\/\/(?:[^\s@/'"]{1,200}@)?([A-Za-z0-9.-]{4,200})/g;
/** What a host holds that keeps records of patients. */
const KEEPS_RECORDS = /^(?:postgres|mysql|mariadb|mongodb|mssql|sqlserver|redis|jdbc)|fhir|ehr|emr|patient|hl7|clinical|health/i;

/** Addresses of production systems in configuration of development, tests or continuous integration. */
export function findProductionAddresses({ path, kinds, runsIn }: ProjectFile, text: string, content: string): RecordObservation[] {
  if (!kinds.includes('config') && !/(?:^|\/)\.env/.test(path)) return [];
  const words = path.toLowerCase().split(/[^a-z0-9]+/);
  const isOfProduction = words.some((word) => PRODUCTION.has(word));
  if (isOfProduction || !(runsIn === 'test' || words.some((word) => NOT_PRODUCTION.has(word)))) return [];
  return text
    .split('\n')
    .flatMap((line, i) =>
      line.length < 2_000 && !/^\s*(?:#|\/\/)/.test(line) ? toObservations({ path, line, number: i + 1, content }) : [],
    );
}

interface ConfigurationLine {
  readonly path: string;
  readonly line: string;
  readonly number: number;
  readonly content: string;
}

function toObservations({ path, line, number, content }: ConfigurationLine): RecordObservation[] {
  const isFound = [...line.matchAll(ADDRESS)].some(([address, host = '']) => isProductionHost(host) && KEEPS_RECORDS.test(address));
  if (!isFound) return [];
  return [
    {
      kind: 'record',
      location: { path, line: number, column: 1, endLine: number, endColumn: line.length + 1 },
      format: 'configuration',
      content,
      verdict: 'real-looking',
      confidence: 'medium',
      records: 0,
      categories: [],
      signals: [],
    },
  ];
}

function isProductionHost(host: string): boolean {
  const labels = host.toLowerCase().split(/[.-]/);
  return host.includes('.') && labels.some((label) => PRODUCTION.has(label));
}
