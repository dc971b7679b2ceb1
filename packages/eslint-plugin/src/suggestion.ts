import type { TSESLint } from '@typescript-eslint/utils';

/** What is offered under one or several message ids. */
export type Suggestions<MessageId extends string> = TSESLint.ReportSuggestionArray<MessageId>;

/** A change of the file. */
export type Fix = (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix;
