import type { Finding } from '@phitrace/core';
import { isInScript } from '@phitrace/flows/program';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isMarkup } from './markup.js';
import type { Suggestions } from './suggestion.js';

/** What a comment looks like where it is put. */
const styles = { line: ['//', ''], jsx: ['{/*', ' */}'], html: ['<!--', ' -->'] };
type CommentStyle = keyof typeof styles;

/**
 * Offers a comment above the line that says why the finding is accepted there; both tools read it. It suppresses nothing
 * until its `<reason>` is one: who applies it unasked has accepted nothing.
 */
export function suggestIgnore(sourceCode: Readonly<TSESLint.SourceCode>, { ruleId, location }: Finding): Suggestions<'ignore'> {
  const start = sourceCode.getIndexFromLoc({ line: location.line, column: 0 });
  const indent = /^[\t ]*/.exec(sourceCode.lines[location.line - 1] ?? '')?.[0] ?? '';
  const style = styleAt(sourceCode, start + indent.length);
  if (!style) return [];
  const [open = '', close = ''] = styles[style];
  const comment = `${open} phitrace-ignore-next-line ${ruleId} -- <reason>${close}`;
  return [{ messageId: 'ignore', fix: (fixer) => fixer.insertTextBeforeRange([start, start], `${indent}${comment}\n`) }];
}

/** Above an element of markup there is room for a comment, and none inside of its tag. */
function styleAt(sourceCode: Readonly<TSESLint.SourceCode>, position: number): CommentStyle | undefined {
  const { text } = sourceCode;
  if (!isMarkup(sourceCode) || isInScript(text, position)) return styleInCode(sourceCode, position);
  return /^<[a-z]/i.test(text.slice(position, position + 2)) ? 'html' : undefined;
}

/** Between JSX children a comment needs braces; inside of a text there is no comment. */
function styleInCode(sourceCode: Readonly<TSESLint.SourceCode>, position: number): CommentStyle | undefined {
  let around: TSESTree.Node | null | undefined = sourceCode.getNodeByRangeIndex(position);
  while (around && around.range[0] >= position) around = around.parent;
  switch (around?.type) {
    case 'JSXText':
    case 'JSXElement':
    case 'JSXFragment':
      return 'jsx';
    case 'TemplateElement':
    case 'TemplateLiteral':
    case 'Literal':
      return undefined;
    default:
      return 'line';
  }
}
