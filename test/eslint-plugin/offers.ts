import type { Linter } from 'eslint';
import { hosts, lint, typed, untyped } from './hosts.ts';

/** A suggestion, and the whole text once it is accepted. */
export interface Offer {
  readonly messageId: string;
  readonly desc: string;
  readonly text: string;
}

const newest = hosts[1][1];
const languageOptions = {
  recommended: { ...untyped, parserOptions: { ecmaFeatures: { jsx: true } } },
  strict: typed,
};

/** What is said of a text: without types under `recommended`, with types under `strict`. */
export function findingsIn(text: string, file: string, name: keyof typeof languageOptions = 'strict'): Linter.LintMessage[] {
  return lint(newest, text, { file }, name, languageOptions[name]);
}

/** What is offered for a text, in the order in which an editor lists it. */
export function offersIn(text: string, file: string, name: keyof typeof languageOptions = 'strict'): Offer[] {
  return offersOf(text, findingsIn(text, file, name));
}

/** The suggestions of messages about a text. */
export function offersOf(text: string, messages: readonly Linter.LintMessage[]): Offer[] {
  return messages.flatMap(({ suggestions = [] }) =>
    suggestions.map(({ messageId = '', desc, fix }) => ({
      messageId,
      desc,
      text: text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1]),
    })),
  );
}

/** A text in which the comment that was offered gives a reason. */
export function withReason(text = ''): string {
  return text.replace('<reason>', 'shown to the patient only');
}
