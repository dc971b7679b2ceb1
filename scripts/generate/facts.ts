import { join } from 'node:path';
import { knowledge, rules } from '@phitrace/rules';
import phitrace from 'eslint-plugin-phitrace';
import { z } from 'zod';
import type { Facts } from './pages.js';
import { readValid } from './read.js';

const Weaknesses = z.record(z.string().regex(/^CWE-\d+$/), z.string());

/** What the built rules and the built plugin say of themselves, and the names of weaknesses, which only the pages tell. */
export function readFacts(folder: string): Facts {
  return { rules, controls: knowledge.controls, weaknesses: readValid(join(folder, 'weaknesses.json'), Weaknesses), plugin: phitrace };
}
