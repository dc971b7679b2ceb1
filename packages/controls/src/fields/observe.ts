import type { Setup } from '@phitrace/core';
import type { Controls, SchemaField } from '@phitrace/flows';
import type { ControlSeen } from '../absences.js';
import type { ControlsAsked } from '../asked.js';

/** Fields of stores that hold data of which the configuration wants each field encrypted, and how they are declared. */
export function observeFields(
  { knowledge, configuration: { fieldEncryption } }: Pick<Setup, 'knowledge' | 'configuration'>,
  seen: Pick<Controls, 'fields' | 'categoryOfField' | 'isName' | 'faults'>,
  asked: ControlsAsked,
  fieldsOfFiles: () => readonly SchemaField[],
): ControlSeen[] {
  const controls = fieldEncryption.length === 0 ? [] : asked('field');
  if (controls.length === 0) return [];
  const texts = new Set(knowledge.fieldSchemas.texts);
  const isText = ({ said }: SchemaField) => said.some((word) => texts.has(word.toLowerCase()));
  const wanted = [...seen.fields(), ...fieldsOfFiles()].flatMap((field) => {
    const category = seen.faults.attempt(field.location.path, () => seen.categoryOfField(field), undefined);
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
