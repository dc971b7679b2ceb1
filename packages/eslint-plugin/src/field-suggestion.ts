import { recordsIn, type UsedRecord } from './call-arguments.js';
import { harmlessFields } from './harmless-fields.js';
import type { Leak } from './leak.js';
import { isOnPath } from './on-path.js';
import type { Suggestions } from './suggestion.js';

const most = 3;

/** Offers fields that surely hold no PHI where a whole record is handed over. Needs type information. */
export function suggestField(leak: Leak): Suggestions<'field'> {
  return recordsIn(leak.call)
    .filter(({ value }) => isOnPath(leak, value))
    .flatMap((record) => {
      // Instead of a whole record the id is offered as its reference.
      const fields = harmlessFields(leak, record.value).filter(({ name }) => record.form === 'spread' || name !== 'id');
      return fields.filter(({ name }) => !record.beside.includes(name)).map((field) => toSuggestion(record, field));
    })
    .slice(0, most);
}

function toSuggestion({ node, value, form }: UsedRecord, { name, access }: { name: string; access: string }): Suggestions<'field'>[number] {
  const key = { value: '', shorthand: `${value.name}: `, spread: `${name}: ` }[form];
  return { messageId: 'field', data: { name: access }, fix: (fixer) => fixer.replaceText(node, `${key}${access}`) };
}
