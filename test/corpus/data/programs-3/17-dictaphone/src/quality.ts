import type { Draft, Job } from './types.js';

export interface Finding {
  section: string;
  rule: 'too-short' | 'empty' | 'repeats';
}

const MIN_WORDS: Partial<Record<Job['template'], Record<string, number>>> = {
  soap: { assessment: 12, plan: 8 },
  discharge: { course: 30 },
};

function repeats(text: string): boolean {
  const lines = text.split(/[.\n]/).map((l) => l.trim().toLowerCase()).filter((l) => l.length > 20);
  return new Set(lines).size < lines.length;
}

/** Cheap checks in front of the clinician's eyes; nothing here blocks a draft. */
export function review(job: Job, draft: Draft): Finding[] {
  const out: Finding[] = [];
  for (const [section, text] of Object.entries(draft.sections)) {
    if (!text) out.push({ section, rule: 'empty' });
    else if (repeats(text)) out.push({ section, rule: 'repeats' });
    const min = MIN_WORDS[job.template]?.[section];
    if (min && text.split(/\s+/).length < min) out.push({ section, rule: 'too-short' });
  }
  return out;
}
