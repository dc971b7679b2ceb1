const PATTERNS: [RegExp, string][] = [
  [/\b\d{4}-\d{2}-\d{2}\b/g, '[DATE]'],
  [/\b\d{2}\.\d{2}\.\d{4}\b/g, '[DATE]'],
  [/[\w.+-]+@[\w-]+\.[\w.]+/g, '[EMAIL]'],
  [/\+?\d[\d\s/-]{7,}\d/g, '[PHONE]'],
];

export interface Identified {
  fullName: string;
  birthDate: string;
  painNotes: string;
}

export function deidentify(input: Identified): { ageBand: string; text: string } {
  const names = input.fullName.split(/\s+/).filter((n) => n.length > 1);
  let text = input.painNotes;
  for (const n of names) text = text.replaceAll(n, '[NAME]');
  for (const [re, by] of PATTERNS) text = text.replace(re, by);
  const age = new Date().getFullYear() - Number(input.birthDate.slice(0, 4));
  return { ageBand: age > 89 ? '90+' : `${Math.floor(age / 10) * 10}s`, text };
}
