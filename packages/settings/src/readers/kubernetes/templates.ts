import { GAP } from '../../value.js';

/** True for a template of a chart: it becomes YAML only when it is filled in. */
export function isTemplate(text: string): boolean {
  return text.includes('{{');
}

/**
 * A template with what is filled in replaced by gaps of the same length, so that places stay. Lines that only steer
 * (`{{- if … }}`) become empty: what stands between them is read as if it were there.
 */
export function withGaps(text: string): string {
  return text
    .split('\n')
    .map((line) => (/^\s*\{\{.*\}\}\s*$/.test(line) && !/:\s*\{\{/.test(line) ? line.replace(/[^\r]/g, ' ') : line))
    .join('\n')
    .replace(/\{\{[\s\S]*?\}\}/g, (part) => part.replace(/[^\n\r]/g, GAP));
}
