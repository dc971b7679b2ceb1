import type { Knowledge } from '@phitrace/core';
import { holdsWords, splitWords } from './words.js';

/** Reads the words of a name by themselves, whatever stands around it. The lists are those of `rules/lexicon/words.json`. */
export class NameWords {
  protected readonly words: Record<keyof Knowledge['words'], ReadonlySet<string>>;

  /** @param ownSubjects what the project itself calls its patients */
  constructor(words: Knowledge['words'], ownSubjects: readonly string[] = []) {
    const sets = Object.entries(words).map(([key, list]) => [key, new Set(Array.isArray(list) ? list : [])]);
    this.words = { ...(Object.fromEntries(sets) as typeof this.words), subjects: new Set([...words.subjects, ...ownSubjects]) };
  }

  /** True for the name of what somebody is in a system: `userRole`. */
  namesRole(name: string): boolean {
    return holdsWords(this.words.roles, splitWords(name).at(-1) ?? '');
  }

  /** True for names that staff's records have and patients' do not, two of them: `npiNumber` beside `hireDate`. */
  isStaffRecord(names: readonly string[]): boolean {
    return names.filter((name) => this.isOfStaffOnly(name)).length > 1;
  }

  /** True for a name that staff's records have and patients' do not: `employeeId`. */
  isOfStaffOnly(name: string): boolean {
    return this.words.credentials.has(splitWords(name).join(' '));
  }

  /** True for the properties of a sum over many people, which may say of what time it is: `date` beside `count`. */
  isSumOverTime(names: readonly string[]): boolean {
    const others = names.filter((name) => !this.words.periods.has(name));
    return others.length > 0 && others.length < names.length && others.every((name) => this.words.aggregates.has(name));
  }

  /** True for a key under which an answer holds its text: `choices`, `message`, `content`. */
  isContent(name: string): boolean {
    const words = splitWords(name);
    return words.every((word) => this.words.freeText.has(word) || this.words.answers.has(word));
  }

  /** True for the name of what went wrong: `error`, `FieldErrors`. */
  tellsFailure(name: string): boolean {
    return holdsWords(this.words.failures, splitWords(name).at(-1) ?? '');
  }

  /** True for the name of a function that counts or asks (`countPatients`, `getJobCounts`): its result is a number or a yes or no. */
  isMeasure(name: string): boolean {
    const [verb = '', ...rest] = splitWords(name);
    const isOnly = rest.at(-2) !== 'and';
    return (
      this.words.measures.has(verb) || (isOnly && this.words.readVerbs.has(verb) && holdsWords(this.words.measures, rest.at(-1) ?? ''))
    );
  }

  /** True for what a request carries as a whole: `req.body`, `request.json()`. */
  isPayload(segments: readonly string[]): boolean {
    const [owner = '', part = ''] = segments.slice(-2);
    return this.words.requests.has(splitWords(owner).at(-1) ?? '') && this.words.payloads.has(splitWords(part).join(' '));
  }

  /** True for a method that leaves a part of a text out, or puts something else in its place. */
  isTextEdit(member: string): boolean {
    return this.words.textEdits.has(splitWords(member).join(' '));
  }

  /** True for a function that makes a text of what it is given or called on, as a template does: `String(patient)`, `list.join()`. */
  isPrinter(member: string): boolean {
    return this.words.printers.has(splitWords(member).join(' '));
  }

  /** True for a property that names the kind of a record: `resourceType`. */
  isDiscriminant(name: string): boolean {
    return this.words.discriminants.has(splitWords(name).join(' '));
  }

  /** True for a name that only holds another value: `data`, `rows`. */
  isWrapper(name: string): boolean {
    const words = splitWords(name);
    return words.length > 0 && words.every((word) => this.words.wrappers.has(word));
  }

  /** True when the result of an unknown call of this name holds nothing of its arguments; a hook gives what it is about (`useAtom(patientAtom)`). */
  isOpaqueCall(member: string): boolean {
    return this.words.opaqueVerbs.has(splitWords(member)[0] ?? '') && !/^use[A-Z]/.test(member);
  }

  /** True for a function that has another one called, by the name that it is given: `invoke('load-patient')`. */
  callsByName(member: string): boolean {
    return this.words.remoteCalls.has(splitWords(member)[0] ?? '');
  }

  /** True for a key under which what makes a handler is given the function that answers: `handler`. */
  isHandlerKey(key: string): boolean {
    return this.words.handlerKeys.has(key);
  }

  /** True for the last word of the name of what keeps or fetches records of one kind: `patientRepo`. */
  isKeeper(word: string): boolean {
    return this.words.keepers.has(word);
  }

  /** True for a key under which a request names what keeps the records that it is for: `TableName`. */
  namesStore(key: string): boolean {
    return this.words.storeKeys.has(splitWords(key).join(' '));
  }

  /** True for a function that hands on what it reads whenever it changes: `onSnapshot`. */
  isListener(member: string): boolean {
    return this.words.listeners.has(splitWords(member).join(' '));
  }

  /** True for a word of a reading function that says how much it reads: `findMany`. */
  isQuantifier(word: string): boolean {
    return this.words.quantifiers.has(word);
  }

  /** True for the name of a type that only bundles what is handed on: `CardProps`. */
  isBundle(type: string): boolean {
    return this.words.bundles.has(splitWords(type).at(-1) ?? '');
  }

  isReadVerb(word: string): boolean {
    return this.words.readVerbs.has(word);
  }

  /** True for the name of an id of anything, that says of what: `messageId`. */
  isIdOfSomething(name: string): boolean {
    const [last = '', ...owners] = splitWords(name).toReversed();
    return owners.length > 0 && this.words.references.has(last) && !this.words.entries.has(last);
  }

  /** True for a function whose name says that it returns an id, a count or the like (`getEncounterId`), not one that is given it (`findById`). */
  namesReference(name: string): boolean {
    const [verb = '', ...rest] = splitWords(name);
    const given = rest.indexOf('by');
    const noun = given < 0 ? rest : rest.slice(0, given);
    return this.words.readVerbs.has(verb) && this.words.references.has(noun.at(-1) ?? '');
  }
}
