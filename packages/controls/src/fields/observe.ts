import type { Project, ProjectFile } from '@phitrace/core';
import type { Controls, SchemaField } from '@phitrace/flows';
import { UnreadableFile } from '@phitrace/sources';
import type { ControlSeen } from '../absences.js';
import type { ControlsAsked } from '../asked.js';
import { fieldsOfPrisma } from './prisma.js';
import { fieldsOfSql } from './sql.js';

/** How files declare fields, by the ends of their names; what comes first says it where several declare the same. */
const readers: readonly (readonly [ending: string, read: (path: string, text: string) => SchemaField[]])[] = [
  ['.prisma', fieldsOfPrisma],
  ['.sql', fieldsOfSql],
];

/** Fields of stores that hold data of which the configuration wants each field encrypted, and how they are declared. */
export function observeFields(
  project: Project,
  seen: Pick<Controls, 'fields' | 'categoryOfField' | 'isName'>,
  asked: ControlsAsked,
): ControlSeen[] {
  const { fieldEncryption } = project.setup.configuration;
  const controls = fieldEncryption.length === 0 ? [] : asked('field');
  if (controls.length === 0) return [];
  const texts = new Set(project.setup.knowledge.fieldSchemas.texts);
  const isText = ({ said }: SchemaField) => said.some((word) => texts.has(word.toLowerCase()));
  const wanted = [...seen.fields(), ...fieldsInFiles(project)].flatMap((field) => {
    const category = seen.categoryOfField(field);
    return category !== undefined && fieldEncryption.includes(category) ? [{ field, category }] : [];
  });
  const known = new Map([...wanted].reverse().map((each) => [toKey(each.field), each]));
  return controls.flatMap((control) =>
    [...known.values()].reverse().flatMap(({ field, category }): ControlSeen[] => {
      if (isEncrypted(field, control, seen)) return [{ kind: 'held', control }];
      return isText(field) ? [toAbsence(field, control, category)] : [];
    }),
  );
}

function isEncrypted({ name, said }: SchemaField, control: string, { isName }: Pick<Controls, 'isName'>): boolean {
  return [name, ...said].some((word) => isName(control, word));
}

function toAbsence({ location, table, name }: SchemaField, control: string, category: string): ControlSeen {
  const line = {
    ...location,
    endLine: location.line,
    endColumn: Math.max(location.column + 1, location.endLine === location.line ? location.endColumn : 0),
  };
  const around = table === '' ? name : `${table}.${name}`;
  return { kind: 'absence', location: line, enclosing: table, control, missing: [], around, categories: [category], confidence: 'medium' };
}

/** Migrations say again what a schema says: the same field of the same store is one, whatever it is written in. */
function toKey({ table, name }: SchemaField): string {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]|(?:schema|model|entity)$/g, '');
  return `${plain(table).replace(/(?:ie|e)?s$/, '')}.${plain(name)}`;
}

function fieldsInFiles(project: Project): SchemaField[] {
  const files = project.files.filter(({ runsIn }) => runsIn !== 'test');
  return readers.flatMap(([ending, read]) =>
    files.filter(({ path }) => path.endsWith(ending)).flatMap((file) => read(file.path, findTextOf(project, file))),
  );
}

/** A file that can't be read is named by the scanners that read it for its own sake. */
function findTextOf(project: Project, file: ProjectFile): string {
  try {
    return project.readText(file);
  } catch (error) {
    if (error instanceof UnreadableFile) return '';
    throw error;
  }
}
