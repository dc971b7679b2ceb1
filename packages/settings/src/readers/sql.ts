import type { Location } from '@phitrace/core';
import { Positions } from '@phitrace/sources';
import type { Resource } from '../resource.js';
import { type Value, toList, toScalar } from '../value.js';
import { mapOf, toResource } from './make-resource.js';
import type { Reading, SettingsFile, SettingsReader } from './reader.js';

const FRAMEWORK = 'sql';
/** A file of the database's schema, and the folder that its project stands in. */
const MIGRATION = /^((?:.*\/)?)supabase\/(?:migrations\/|schemas\/|seed).*\.sql$/;

/** Migrations of a database that browsers reach directly: row level security of its tables, policies and buckets. */
export const sql: SettingsReader = {
  id: FRAMEWORK,
  claims: (path) => MIGRATION.test(path),
  read: (files): Reading => ({ resources: [...byProject(files).values()].flatMap(resourcesOfStatements), skipped: [], cuts: [] }),
};

/** All migrations of a project together say what a table is in the end. */
function byProject(files: readonly SettingsFile[]): ReadonlyMap<string, readonly Statement[]> {
  const projects = new Map<string, Statement[]>();
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const project = MIGRATION.exec(file.path)?.[1] ?? '';
    projects.set(project, [...(projects.get(project) ?? []), ...statementsIn(file)]);
  }
  return projects;
}

interface Statement {
  readonly text: string;
  readonly at: Location;
}

/** Statements without comments; what stands in dollar quotes is the body of a function. */
function statementsIn({ path, text }: SettingsFile): readonly Statement[] {
  const blank = (part: string): string => part.replace(/[^\n\r]/g, ' ');
  const code = text.replace(/--[^\n]*|\/\*[\s\S]*?\*\/|(\$\w*\$)[\s\S]*?\1/g, blank);
  const positions = new Positions(code);
  const statements: Statement[] = [];
  for (const { 0: match, index } of code.matchAll(/(?:'(?:[^']|'')*'|[^;'])+/g)) {
    const start = index + match.length - match.trimStart().length;
    if (match.trim() !== '') statements.push({ text: match.trim(), at: positions.toLocation(path, start, index + match.length) });
  }
  return statements;
}

const NAME = String.raw`(?:"?([a-z_]\w*)"?\.)?"?([a-z_][\w-]*)"?`;
const CREATE = new RegExp(String.raw`^create\s+(?:unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?${NAME}`, 'i');
const SECURE = new RegExp(
  String.raw`^alter\s+table\s+(?:if\s+exists\s+)?(?:only\s+)?${NAME}\s+(enable|force|disable)\s+row\s+level\s+security`,
  'i',
);
const DROP = new RegExp(String.raw`^drop\s+table\s+(?:if\s+exists\s+)?${NAME}`, 'i');
const POLICY = new RegExp(String.raw`^create\s+policy\s+(?:"[^"]*"|\w+)\s+on\s+${NAME}`, 'i');

function resourcesOfStatements(statements: readonly Statement[]): readonly Resource[] {
  return [...tablesOf(statements), ...statements.flatMap(policyOf), ...statements.flatMap(bucketsOf)];
}

/** Tables of the schema that is served, as they are after all statements. */
function tablesOf(statements: readonly Statement[]): readonly Resource[] {
  const tables = new Map<string, { at: Location; isSecure: boolean }>();
  for (const { text, at } of statements) {
    const created = nameIn(CREATE.exec(text));
    const secured = SECURE.exec(text);
    const table = tables.get(nameIn(secured) ?? '');
    if (created !== undefined && !tables.has(created)) tables.set(created, { at, isSecure: false });
    if (table && secured) table.isSecure = secured[3]?.toLowerCase() !== 'disable';
    tables.delete(nameIn(DROP.exec(text)) ?? '');
  }
  return [...tables].map(([name, { at, isSecure }]) =>
    toResource(FRAMEWORK, 'table', name, at, mapOf({ row_security: toScalar(isSecure, at) }, at)),
  );
}

/** The name of a table in the public schema; undefined for those of others. */
function nameIn(match: RegExpExecArray | null): string | undefined {
  return match && (match[1] ?? 'public').toLowerCase() === 'public' ? match[2]?.toLowerCase() : undefined;
}

function policyOf({ text, at }: Statement): readonly Resource[] {
  const table = POLICY.exec(text)?.[2];
  if (table === undefined) return [];
  const roles = /\bto\s+((?:"?\w+"?\s*,\s*)*"?\w+"?)\s*(?=using|with|$)/i.exec(text)?.[1];
  const condition = (word: string): Value | undefined => {
    const found =
      new RegExp(String.raw`\b${word}\s*\(\s*(true)\s*\)`, 'i').exec(text) ?? new RegExp(String.raw`\b${word}\s*\(`, 'i').exec(text);
    return found ? toScalar(found[1] === undefined ? 'condition' : true, at) : undefined;
  };
  const names = roles?.split(',').map((role) => toScalar(role.trim().replaceAll('"', ''), at));
  const settings = mapOf({ using: condition('using'), check: condition('check'), roles: names && toList(names, at) }, at);
  return [toResource(FRAMEWORK, 'policy', table, at, settings)];
}

function bucketsOf({ text, at }: Statement): readonly Resource[] {
  const [, columns, rows] = /^insert\s+into\s+storage\.buckets\s*\(([^)]*)\)\s*values\s*([\s\S]*)$/i.exec(text) ?? [];
  const names = columns?.split(',').map((column) => column.trim().replaceAll('"', '').toLowerCase()) ?? [];
  return [...(rows ?? '').matchAll(/\(([^)]*)\)/g)].map(([, row = '']) => {
    const cells = row.split(',').map((cell) => cell.trim());
    const isPublic = cells[names.indexOf('public')];
    const id = cells[names.indexOf('id')]?.replaceAll("'", '') ?? '';
    return toResource(FRAMEWORK, 'bucket', id, at, mapOf({ public: isPublic === undefined ? undefined : toScalar(isPublic, at) }, at));
  });
}
