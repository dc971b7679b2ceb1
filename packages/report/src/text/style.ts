import type { Severity } from '@phitrace/core';
import type pico from 'picocolors';

const defaultWidth = 100;
const minWidth = 40;

/** The formatters of a terminal, which return plain text where colour is off. */
export type Colors = ReturnType<typeof pico.createColors>;

/** How a text report looks. */
export interface Style {
  readonly colors: Colors;
  readonly width: number;
}

/** The style of a terminal; a narrow one is treated as 40 columns wide. */
export function toStyle(colors: Colors, width = defaultWidth): Style {
  return { colors, width: Math.max(minWidth, width) };
}

/** Colours text by severity. */
export function paint(severity: Severity, text: string, { colors }: Style): string {
  const color = { error: colors.red, warning: colors.yellow, note: colors.cyan }[severity];
  return colors.bold(color(text));
}

/** Breaks text at blanks so that each line fits; a longer word stays whole. Lines after the first are indented. */
export function wrap(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const fits = line === '' || line.length + 1 + word.length <= width;
    if (!fits) lines.push(line);
    line = line === '' ? word : fits ? `${line} ${word}` : `${indent}${word}`;
  }
  return [...lines, line];
}
