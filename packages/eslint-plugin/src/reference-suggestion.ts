import { recordsIn, type UsedRecord } from './call-arguments.js';
import { isPlain, mayHoldReferences } from './harmless-fields.js';
import type { Leak } from './leak.js';
import { isOnPath } from './on-path.js';
import { readRecordType } from './record-type.js';
import type { Suggestions } from './suggestion.js';

/** Offers the record's id where a whole record goes to a place that references may go to. Needs type information. */
export function suggestReference(leak: Leak): Suggestions<'reference'> {
  if (!mayHoldReferences(leak)) return [];
  return recordsIn(leak.call)
    .filter(({ value, form }) => form !== 'spread' && isOnPath(leak, value))
    .flatMap((record) => {
      const type = readRecordType(leak, record.value);
      const id = type?.fields.find(({ name }) => name === 'id');
      return type && id?.fits() && isPlain(id) ? [toSuggestion(leak, record, `${record.value.name}${type.dot}id`)] : [];
    });
}

function toSuggestion({ finding, project }: Leak, { node, value, form }: UsedRecord, name: string): Suggestions<'reference'>[number] {
  const text = form === 'shorthand' ? `${value.name}: ${name}` : name;
  const verb = finding.detail.sinkKind === project.host.basis.lexicon.sinks.log ? 'Log' : 'Send';
  return { messageId: 'reference', data: { name, verb }, fix: (fixer) => fixer.replaceText(node, text) };
}
