import { type HealthContext, IDENTIFYING, type Lexicon, splitWords, weightOf } from '@phitrace/naming';
import type { FileFacts } from '../../graph/graph.js';
import type { LinkedProject } from '../../graph/program.js';
import { isOfNamed } from '../somebody.js';
import type { TypeReading } from './find-type.js';
import type { Members } from './type-shapes.js';

/**
 * Siblings that say by themselves whose they are give the others their context: one where health is near or the type is called
 * so, else two strong ones, an identifier, or a medical one beside a name.
 */
export function nearestContext(
  project: LinkedProject,
  lexicon: Lexicon,
  owner: string,
  members: Members,
  { context, file }: TypeReading,
): HealthContext {
  if (context === 'record') return context;
  const names = Object.keys(members);
  const nested = context === 'none' ? weightOfNested(project, lexicon, file, members) : 0;
  const weight = Math.max(weightOf(lexicon, names), nested);
  if (weight >= IDENTIFYING || isOfNamed(lexicon, names)) return 'record';
  const words = splitWords(owner);
  const isNear =
    context === 'none'
      ? words.some((word) => lexicon.isSubject(word)) || (weight > 0 && lexicon.tellsCare(words))
      : weight > 0 || lexicon.isHealth(words);
  return isNear ? 'near' : context;
}

/** How much a member's own type says of the person whom the others are about: `{ subject: Subject; narrative: string }`. */
function weightOfNested(project: LinkedProject, lexicon: Lexicon, file: FileFacts, members: Members): number {
  const { staff } = lexicon.categories;
  const weights = Object.entries(members).map(([name, type]) => {
    const names = memberNames(project, file, type);
    return names.length > 0 && lexicon.classify([name, 'name'], 'near')?.category !== staff ? weightOf(lexicon, names) : 0;
  });
  return Math.max(0, ...weights);
}

/** The names of the members of a type, where it is one object: written out, or declared. */
function memberNames(project: LinkedProject, file: FileFacts, type: Members[string]): string[] {
  if (type.kind === 'object') return Object.keys(type.members);
  const target = type.kind === 'reference' && type.args.length === 0 ? project.typeTarget(file, type.name) : undefined;
  return target?.kind === 'declared' ? Object.keys(target.declaration.members) : [];
}
