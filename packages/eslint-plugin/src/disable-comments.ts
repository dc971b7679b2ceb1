import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** A comment of ESLint that turns rules off or on. */
interface Directive {
  readonly type: 'disable' | 'disable-line' | 'disable-next-line' | 'enable';
  readonly node: TSESTree.Comment;
  /** The rules, between commas. */
  readonly value: string;
}

interface WithDirectives {
  readonly getDisableDirectives?: () => { readonly directives: readonly Directive[] };
}

/**
 * Reports something below each comment that turns a rule off. What is reported there is never shown, and ESLint does not
 * call the comment unused: what it is about may be there all the same where not everything was looked at.
 */
export function keepDisableComments<MessageId extends string>(
  context: Readonly<TSESLint.RuleContext<MessageId, readonly unknown[]>>,
  messageId: MessageId,
): void {
  const { directives = [] } = (context.sourceCode as WithDirectives).getDisableDirectives?.() ?? {};
  for (const directive of directives) if (isAbout(directive, context.id)) context.report({ loc: firstPlaceOf(directive), messageId });
}

function isAbout({ type, value }: Directive, ruleId: string): boolean {
  return type !== 'enable' && value.split(',').some((name) => name.trim() === ruleId);
}

/** The first place at which the rule is off. */
function firstPlaceOf({ type, node: { loc } }: Directive): TSESTree.Position {
  switch (type) {
    case 'disable-next-line':
      return { line: loc.end.line + 1, column: 0 };
    case 'disable-line':
      return loc.start;
    default:
      return loc.end;
  }
}
