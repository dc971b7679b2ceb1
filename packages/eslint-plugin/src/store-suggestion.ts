import type { RetentionOption } from '@phitrace/core';
import type { TSESLint } from '@typescript-eslint/utils';
import { calleeNames } from './call-arguments.js';
import type { Leak } from './leak.js';
import { findOption, type OptionsObject, optionsAt, uncoveredVendorOf } from './vendor-options.js';
import type { Fix, Suggestions } from './suggestion.js';

/** Offers to switch off what a vendor would store of a request. The request itself stays a leak. */
export function suggestStore(leak: Leak): Suggestions<'store'> {
  const callee = `.${calleeNames(leak.call.callee).join('.')}`;
  const retention = uncoveredVendorOf(leak)?.retention ?? [];
  return retention
    .filter(({ calls }) => calls.some((call) => callee.endsWith(`.${call}`)))
    .flatMap((option) => {
      const options = optionsAt(leak, option.at);
      const fix = options && toFix(leak, options, option);
      return fix ? [{ messageId: 'store' as const, data: { option: `${options.name}: ${JSON.stringify(option.off)}` }, fix }] : [];
    });
}

/** Sets the option where it is absent, or the opposite of off; a value that is only known at run time stays. */
function toFix({ sourceCode }: Leak, options: OptionsObject, { off }: RetentionOption): Fix | undefined {
  const { property, hidden } = findOption(options);
  const text = JSON.stringify(off);
  if (!property) return (fixer) => append(sourceCode, fixer, options, `${options.name}: ${text}`);
  const { value } = property;
  if (hidden || value.type !== 'Literal' || value.value === off) return undefined;
  return (fixer) => fixer.replaceText(value, text);
}

/** Adds a property at the end, where no spread replaces it, on a line of its own when the last one has one. */
function append(
  sourceCode: Readonly<TSESLint.SourceCode>,
  fixer: TSESLint.RuleFixer,
  { object }: OptionsObject,
  text: string,
): TSESLint.RuleFix {
  const last = object.properties.at(-1);
  if (!last) return fixer.replaceText(object, `{ ${text} }`);
  const before = (sourceCode.lines[last.loc.start.line - 1] ?? '').slice(0, last.loc.start.column);
  return fixer.insertTextAfter(last, /^\s*$/.test(before) ? `,\n${before}${text}` : `, ${text}`);
}
