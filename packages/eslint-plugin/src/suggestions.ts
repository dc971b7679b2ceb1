import type { Finding } from '@phitrace/core';
import type { TSESLint } from '@typescript-eslint/utils';
import { suggestField } from './field-suggestion.js';
import { suggestIgnore } from './ignore-suggestion.js';
import { isLeak, type Leak, leakOf } from './leak.js';
import type { LintedFile } from './lint.js';
import { suggestModel } from './model-suggestion.js';
import { suggestRedactor } from './redactor-suggestion.js';
import { suggestReference } from './reference-suggestion.js';
import { suggestStore } from './store-suggestion.js';

/** What the suggestions say. */
export const suggestionMessages = {
  reference: '{{verb}} the reference `{{name}}` instead of the record.',
  field: 'Pick the field `{{name}}` instead of the record.',
  redactor: 'Pass the data through `{{name}}`, a deidentifier of the configuration.',
  store: 'Set `{{option}}`, so that the vendor does not keep the request. It still gets the data.',
  model: 'Name the model `{{name}}`, so that it does not change unannounced. The vendor still gets the data.',
  modelUntil:
    'Name the model `{{name}}`, so that it does not change unannounced; the vendor shuts it down on {{until}}. It still gets the data.',
  ignore: 'Ignore this finding here, and say why in the comment.',
};

type AnySuggestions = readonly TSESLint.SuggestionReportDescriptor<keyof typeof suggestionMessages>[];

const offers: readonly ((leak: Leak) => AnySuggestions)[] = [suggestReference, suggestField, suggestRedactor, suggestStore, suggestModel];

/** What is offered for a finding: first what ends the leak, then what makes it smaller, then to accept it. */
export function suggestionsFor(sourceCode: Readonly<TSESLint.SourceCode>, place: LintedFile | undefined, finding: Finding): AnySuggestions {
  const [leak] = attempt(() => (place && isLeak(finding) ? [leakOf(sourceCode, place, finding)] : []));
  const offered = leak ? offers.flatMap((offer) => attempt(() => offer(leak))) : [];
  return [...offered, ...attempt(() => suggestIgnore(sourceCode, finding))];
}

/** A suggestion that can't be made is left out; the finding counts. */
function attempt<Made>(make: () => readonly Made[]): readonly Made[] {
  try {
    return make();
  } catch {
    return [];
  }
}
