import { compareSeverity, isInPack, type Rule } from '@phitrace/core';
import { toShortSentence } from '@phitrace/report/short';
import { knowledge, rules } from '@phitrace/rules';
import type { TSESLint } from '@typescript-eslint/utils';
import { keepDisableComments } from './disable-comments.js';
import { lintOf, type LintedFile } from './lint.js';
import { defaultOptions, type RuleOptions, schema } from './options.js';
import { suggestionMessages, suggestionsFor } from './suggestions.js';
import type { Shown } from './vendor-notes.js';
import { version } from './version.js';

const messages = {
  leak: '{{sentence}}',
  vendor: '{{sentence}} One note for all such calls ({{calls}} in this file); `npx phitrace init` lets you declare BAAs.',
  problem: '{{problem}}.',
  unseen: 'Not everything was looked at here; this comment may be needed.',
  ...suggestionMessages,
};

/** Characters of a sentence: a line of an editor holds no more. */
const longest = 200;
const longestBesideNote = 100;

type MessageId = keyof typeof messages;
type RuleContext = Readonly<TSESLint.RuleContext<MessageId, readonly Partial<RuleOptions>[]>>;

export interface Docs {
  readonly recommended?: 'recommended';
  readonly requiresTypeChecking: boolean;
}

/** What ESLint runs. */
export interface EslintRule {
  readonly meta: TSESLint.RuleMetaData<MessageId, Docs, readonly RuleOptions[]>;
  readonly create: (context: RuleContext) => TSESLint.RuleListener;
}

/** A rule of phitrace as a rule of ESLint. */
export function toEslintRule(rule: Rule): EslintRule {
  return {
    meta: {
      type: 'problem',
      hasSuggestions: true,
      docs: {
        description: rule.summary,
        url: `https://unpkg.com/eslint-plugin-phitrace@${version}/docs/rules/${rule.id}.md`,
        ...(isInPack(rule, 'recommended') ? { recommended: 'recommended' as const } : {}),
        requiresTypeChecking: false,
      },
      messages,
      schema,
      defaultOptions: [defaultOptions],
    },
    create: (context) => ({
      Program: () => report(context, { ...defaultOptions, ...context.options[0] }, rule),
    }),
  };
}

function report(context: RuleContext, options: RuleOptions, { id: ruleId, kind }: Rule): void {
  const { shown, problems, place, isWhole } = lintOf(context, options, kind === 'absence' ? 'controls' : 'content');
  for (const problem of problems.splice(0))
    context.report({ loc: { line: 1, column: 0 }, messageId: 'problem', data: { problem: problem.replace(/\.$/, '') } });
  for (const one of shown)
    if (one.finding.ruleId === ruleId && compareSeverity(one.finding.severity, options.atLeast) >= 0) reportFinding(context, place, one);
  if (!isWhole) keepDisableComments(context, 'unseen');
}

const speech = { rules, kinds: knowledge.kinds };

function reportFinding(context: RuleContext, place: LintedFile | undefined, { finding, calls }: Shown): void {
  const { location } = finding;
  const isNote = calls > 0;
  context.report({
    loc: {
      start: { line: location.line, column: location.column - 1 },
      end: { line: location.endLine, column: location.endColumn - 1 },
    },
    messageId: isNote ? 'vendor' : 'leak',
    suggest: suggestionsFor(context.sourceCode, place, finding),
    data: { sentence: toShortSentence(finding, speech, isNote ? longestBesideNote : longest), calls },
  });
}
