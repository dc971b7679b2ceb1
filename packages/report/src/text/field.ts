import { toPrintable } from '../printable.js';
import { wrap, type Style } from './style.js';

const labelWidth = 8;

/** `  = label  text`, wrapped, or a row for each of several lines. Nothing when there is no line. */
export function formatField(label: string, text: string | readonly string[], { colors, width }: Style): string[] {
  const lines = typeof text === 'string' ? wrap(toPrintable(text), width - labelWidth - 2, '') : text;
  return lines.map((line, index) =>
    index === 0 ? `  ${colors.blue('=')} ${colors.bold(label.padEnd(labelWidth - 3))} ${line}` : ' '.repeat(labelWidth + 2) + line,
  );
}
