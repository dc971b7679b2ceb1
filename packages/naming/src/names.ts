import {
  CategoryRole,
  type Confidence,
  type Configuration,
  findCategory,
  getCategory,
  getSinkKind,
  isIndex,
  type Knowledge,
  memoize,
  namedKeys,
  SinkRole,
} from '@phitrace/core';
import { byRole } from './by-role.js';
import { KindWords } from './kind-words.js';
import { SharedTerms } from './shared-terms.js';
import type { Name, Phrase, Term } from './terms.js';
import { holdsWords, namesKeyOnly, splitWords, withoutKey } from './words.js';

/** What a name says: a category of PHI, `reference`, `staff`, or `none` for a name that holds something else. */
export interface NameVerdict {
  readonly category: string;
  readonly confidence: Confidence;
}

/** How near the health context of a name is; `record`: it stands beside names that identify a patient. */
export type HealthContext = 'none' | 'project' | 'file' | 'near' | 'record';

const RANK: Record<HealthContext, number> = { none: 0, project: 1, file: 2, near: 3, record: 4 };
const NONE: NameVerdict = { category: 'none', confidence: 'high' };
const LONGEST = 6;

/** Reads names: whole words, phrases, and who they are about. Terms and word lists come from `rules/lexicon`. */
export class Lexicon extends KindWords {
  private readonly terms = new Map<string, Term>();
  /** The categories and sink kinds that play a role in the analysis. */
  readonly categories: Readonly<Record<CategoryRole, string>>;
  readonly sinks: Readonly<Record<SinkRole, string>>;
  /** The word for whom the data is about, where no name says it. */
  readonly patient: string;
  private readonly configured: { names: ReadonlySet<string>; notNames: ReadonlySet<string> };
  private vocabulary: ReadonlySet<string> | undefined;
  private readonly verdicts = new Map<string, NameVerdict | undefined>();
  private readonly weights = new Map<string, number>();
  readonly shared: SharedTerms;

  /** @param ownSubjects what the project itself calls its patients */
  constructor(
    private readonly knowledge: Knowledge,
    private readonly configuration: Pick<Configuration, 'phi'>,
    private readonly ownSubjects: readonly string[] = [],
  ) {
    super(knowledge, ownSubjects);
    this.categories = byRole(CategoryRole.options, (role) => getCategory(knowledge.kinds, role));
    this.sinks = byRole(SinkRole.options, (role) => getSinkKind(knowledge.kinds, role));
    this.patient = knowledge.words.defaultSubject;
    for (const entry of knowledge.lexicon) {
      for (const tier of ['weak', 'contextual', 'strong', 'hard'] as const)
        for (const term of entry[tier]) this.terms.set(term, { category: entry.category, tier });
    }
    this.shared = new SharedTerms(knowledge.lexicon);
    const normal = (names: readonly string[]) => new Set(names.map((name) => splitWords(name).join(' ')));
    this.configured = { names: normal(configuration.phi.names), notNames: normal(configuration.phi.notNames) };
  }

  /** The same, for a project that calls its patients so. */
  withSubjects(words: readonly string[]): Lexicon {
    return words.length === 0 ? this : new Lexicon(this.knowledge, this.configuration, words);
  }

  /** True for the name of a file or function that is about patients, their records or what they say: `PatientForm`, `bookAppointment`. */
  isPlaceOfPatients(name: string): boolean {
    const words = splitWords(name);
    if (this.isMeta(words)) return false;
    const isSaid = (word: string) =>
      this.isSubject(word) ||
      this.words.recordSystems.has(word) ||
      this.words.health.has(word) ||
      holdsWords(this.words.records, word) ||
      holdsWords(this.words.freeText, word);
    return !words.some((word) => this.isStaffWord(word)) && (words.some(isSaid) || this.isMedicalPhrase(words));
  }

  private isMedicalPhrase(words: readonly string[]): boolean {
    return words.some((_, i) =>
      [1, 2, 3].some((length) => {
        const term = this.terms.get(words.slice(i, i + length).join(' '));
        return term?.tier === 'strong' && this.isMedical(term.category);
      }),
    );
  }

  /** The category of that, that of a whole record where nothing says one. */
  categoryOfPatient(segments: readonly string[]): string {
    return this.classifyOfPatient(segments)?.category ?? this.categories.record;
  }

  /** True for a name that tells something of a patient's health or words only where it is a patient's: `score`, `reason`. */
  isWeaklyClinical(segments: readonly string[]): boolean {
    const category = this.classifyOfPatient(segments)?.category;
    if (category === undefined || this.isWrapper(segments.at(-1) ?? '')) return false;
    return (
      category === this.categories.text || (category !== this.categories.record && findCategory(this.kinds, category)?.isOfRecord === true)
    );
  }

  /** True for a name of what somebody wrote, said or uploaded. */
  isFreeText(segments: readonly string[]): boolean {
    const last = splitWords(segments.filter((segment) => !/^\d+$/.test(segment)).at(-1) ?? '');
    if (last.length === 0 || this.isMeta(last)) return false;
    return last.some((word) => this.words.utterances.has(word));
  }

  /** True for an id that says whose it is, or of which record: `patientId`, `params.id`, but not `metricKey`. */
  isRecordReference(segments: readonly string[]): boolean {
    const words = segments.flatMap(splitWords);
    return !this.words.entries.has(words.at(-1) ?? '') || this.namesPerson(segments) || this.namesAccount(segments);
  }

  /** True for a path that leads to an id, a count, a state or the like, whatever it starts from: `.id`, `.status`, `.total`. */
  leadsToMeta(path: readonly string[]): boolean {
    const verdict = path.some((key) => !isIndex(key)) ? this.classify(path, 'near') : undefined;
    return verdict !== undefined && [NONE.category, this.categories.reference].includes(verdict.category);
  }

  /** True for the name of what holds settings of a program: `config`, `appSettings`. */
  isSettings(name: string): boolean {
    const words = splitWords(name);
    return this.words.technical.has(words.at(-1) ?? '') && !words.some((word) => this.isSubject(word));
  }

  /** True for the name of a record of a patient: `Patient`, `VisitSummary`. */
  isRecord(name: string): boolean {
    return this.classify([name], 'near')?.category === this.categories.record;
  }

  /** True for a word that the lexicon holds, whatever it means. */
  isWord(word: string): boolean {
    this.vocabulary ??= this.toVocabulary();
    return holdsWords(this.vocabulary, word);
  }

  private toVocabulary(): Set<string> {
    const phrases = [...this.terms.keys(), ...Object.values(this.words).flatMap((words) => [...words]), ...this.configured.names];
    return new Set(phrases.flatMap((phrase) => phrase.split(' ')));
  }

  /** The same, of something that belongs to a patient. */
  classifyOfPatient(segments: readonly string[]): NameVerdict | undefined {
    return this.classify([this.patient, ...segments], 'near');
  }

  /** What an access path of names says, `['req', 'body', 'email']`; undefined when it says nothing. */
  classify(segments: readonly string[], context: HealthContext): NameVerdict | undefined {
    return memoize(this.verdicts, `${context} ${segments.join('\n')}`, () => this.classifyNew(segments, context));
  }

  private classifyNew(segments: readonly string[], context: HealthContext): NameVerdict | undefined {
    const { last, owners, owner } = this.readSegments(segments);
    const joined = last.join(' ');
    if (joined === '') return undefined;
    if (this.configured.names.has(joined)) return { category: this.categories.configured, confidence: 'high' };
    const isOther =
      this.configured.notNames.has(joined) || this.isMeta(last) || this.isTechnical(owners, last) || this.isSafeguarded(owners, last);
    if (isOther) return NONE;
    const verdict = this.classifyWords({ last, owners, owner, all: [...owners, ...last] }, context);
    return verdict && this.isContact(verdict.category) && this.isTextOfMessage(segments.flatMap(splitWords)) ? undefined : verdict;
  }

  /** The words of the name itself, and those of its owners. Wrappers (`patient.data.value`, `patientsById`) mean what they hold. */
  private readSegments(segments: readonly string[]): { last: string[]; owners: string[]; owner: string[] } {
    const named = namedKeys(segments)
      .map((segment) => withoutKey(splitWords(segment)))
      .filter((words) => words.length > 0 && (!namesKeyOnly(words) || words.some((word) => this.isSubject(word))));
    while (named.length > 1 && named.at(-1)?.every((word) => this.words.wrappers.has(word))) named.pop();
    const owning = named.slice(0, -1).map((words) => words.filter((word) => !this.words.wrappers.has(word)));
    return {
      last: this.withoutWrappers(named.at(-1) ?? []),
      owners: owning.flat(),
      owner: owning.findLast(({ length }) => length > 0) ?? [],
    };
  }

  /** True for what a message says, which is no address although it is called after how it is sent: `emailHtml`, `email.body`. */
  private isTextOfMessage(words: readonly string[]): boolean {
    return words.some((word, i) => this.words.messengers.has(word) && this.words.messageTexts.has(words[i + 1] ?? ''));
  }

  private isSafeguarded(owners: readonly string[], last: readonly string[]): boolean {
    return [...owners, ...last].some((word) => this.words.safeguarded.has(word));
  }

  private withoutWrappers(words: readonly string[]): string[] {
    const kept = [...words];
    while (
      kept.length > 1 &&
      (this.words.wrappers.has(kept.at(-1) ?? '') || /^\d+$/.test(kept.at(-1) ?? '')) &&
      !this.terms.has(kept.slice(-2).join(' '))
    )
      kept.pop();
    return kept;
  }

  /** True for a name of something about a value (`nameLabel`, `hasName`), unless it is itself a term (`hivStatus`). */
  private isMeta(words: readonly string[]): boolean {
    const [first = '', ...rest] = words;
    if (words.some((_, i) => i + 1 < words.length && this.terms.has(words.slice(i).join(' '))) || this.terms.has(words.join(' ')))
      return false;
    if (this.isOwnSubject(words)) return false;
    if (this.words.metaSuffixes.has(words.at(-1) ?? '')) return true;
    return rest.length > 0 && this.words.metaPrefixes.has(first);
  }

  /** True for what the project calls a patient, by itself or as one of several: `client`, `selectedClient`, never `httpClient`. */
  private isOwnSubject(words: readonly string[]): boolean {
    const [before = '', last = ''] = ['', ...words].slice(-2);
    return this.ownSubjects.includes(last) && (words.length === 1 || this.words.determiners.has(before));
  }

  /** True for what things of the program are called that are no people's: `months[0].name`, `role.name`. */
  isNameOfThing(segments: readonly string[]): boolean {
    const { last, owner, owners } = this.readSegments(segments);
    const isName = last.length === 1 && this.terms.get(last.join())?.category === this.categories.name;
    return isName && holdsWords(this.words.technicalIds, owner.at(-1) ?? '') && !owners.some((word) => this.isSubject(word));
  }

  /** True for what has an age and is nobody: `cacheAge`, `authAge`. */
  private isAged(owner: string): boolean {
    return this.words.signInRoutes.has(owner) || this.words.programRecords.has(owner);
  }

  /** The name of a thing, or an end of it: `moduleName`, `fileName`, `indexNameSuffix`; how old one is. */
  private isTechnicalName(words: readonly string[]): boolean {
    const last = this.words.affixes.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
    const [owner = '', end = ''] = ['', ...last].slice(-2);
    if (this.shared.isPersonal(end)) return this.isAged(owner);
    const isName = this.terms.get(end)?.category === this.categories.name;
    const isThing = this.words.metaSuffixes.has(owner) || this.words.technicalIds.has(owner);
    return isName && isThing && !this.isOwnSubject(last.slice(0, -1));
  }

  /** Properties of configuration, and ids of requests, sessions and the like. */
  private isTechnical(owners: readonly string[], last: readonly string[]): boolean {
    const all = [...owners, ...last];
    if (this.isTechnicalName(last)) return true;
    if (all.some((word) => this.isSubject(word))) return false;
    if (owners.some((word) => this.words.technical.has(word))) return true;
    return this.words.references.has(last.at(-1) ?? '') && this.words.technicalIds.has(all.at(-2) ?? '');
  }

  private classifyWords(name: Name, context: HealthContext): NameVerdict | undefined {
    const { all, last } = name;
    const phrase = this.phraseAt(all, last.length);
    const before = all.slice(0, all.length - (phrase?.length ?? 1));
    const hasSubject = this.isOfSubject(name, before, phrase, context);
    const isStaff = !hasSubject && before.some((word) => this.isStaffWord(word));
    if (!phrase) return this.classifyUnknown(name, isStaff, context);
    const isStaffs = (isStaff && this.isAboutStaff(phrase)) || (!hasSubject && this.isOfOrganisation(before, phrase.term));
    return isStaffs ? this.surely('staff') : this.verdictOf(phrase.term, hasSubject, context, all);
  }

  private isOfSubject(name: Name, before: readonly string[], phrase: Phrase | undefined, context: HealthContext): boolean {
    if (this.isStaffWord(name.owner.at(-1) ?? '') && !name.last.some((word) => this.isSubject(word))) return false;
    if (!phrase) return this.hasSubject(name, before, context);
    return this.hasSubject(name, before.concat(phrase.words), context) && !this.isOfThing(name, phrase.term);
  }

  /** True for the name of something that a patient's record leads to: `patients.slots.name`, `appointment.months.name`. */
  private isOfThing({ owner, last }: Name, term: Term): boolean {
    if (term.tier !== 'weak' || term.category !== this.categories.name || last.length > 1) return false;
    const isOwner = (word: string) =>
      this.isSubject(word) ||
      holdsWords(this.words.people, word) ||
      holdsWords(this.words.records, word) ||
      this.terms.get(word)?.category === term.category;
    return !owner.some(isOwner);
  }

  private isOfOrganisation(before: readonly string[], { tier, category }: Term): boolean {
    return tier !== 'hard' && findCategory(this.kinds, category)?.isOfOrganisations === true && this.endsInOrganisation(before);
  }

  private surely(role: CategoryRole): NameVerdict {
    return { category: this.categories[role], confidence: 'high' };
  }

  /** True for what is staff's after a word of staff: who they are, their ids, and what a register says of anybody. */
  private isAboutStaff({ term: { tier, category }, words }: { readonly term: Term; readonly words: readonly string[] }): boolean {
    const isDemographic = this.words.demographics.has(words.join(' '));
    return isDemographic || category === this.categories.reference || (tier !== 'hard' && this.isIdentity(category));
  }

  private verdictOf(
    { tier, category }: Term,
    hasSubject: boolean,
    context: HealthContext,
    all: readonly string[],
  ): NameVerdict | undefined {
    const rank = RANK[context];
    if (tier === 'hard') return { category, confidence: 'high' };
    if (category === this.categories.reference) return this.surely('reference');
    if (rank === 0) return this.verdictOfOwnContext({ tier, category }, all);
    if (hasSubject) return { category, confidence: 'medium' };
    if (tier === 'strong') return { category, confidence: rank >= 2 ? 'medium' : 'low' };
    return tier === 'contextual' && (rank >= 2 || this.isToldAnywhere(category, all)) ? { category, confidence: 'low' } : undefined;
  }

  /** Where nothing around a name speaks of health: its own words may, at the lowest confidence. */
  private verdictOfOwnContext({ tier, category }: Term, all: readonly string[]): NameVerdict | undefined {
    const isPatients = all.some((word) => this.isSubject(word) && this.words.health.has(word));
    return isPatients || (tier === 'strong' && this.isMedical(category)) ? { category, confidence: 'low' } : undefined;
  }

  /** True for a name that says whose the value is: a patient's, that of a patient's record, or of a person beside a patient's identifiers. */
  private hasSubject(name: Name, words: readonly string[], context: HealthContext): boolean {
    const isPerson = (word: string) => context === 'record' && holdsWords(this.words.people, word);
    return this.isOfRecord(name, context) || words.some((word) => this.isSubject(word) || isPerson(word));
  }

  /** How much a name says by itself that it is about a patient: 2 where it identifies one, 1 for a strong term or a patient's, less for a clinical word. */
  weightOf(name: string): number {
    return memoize(this.weights, name, () => this.weigh(name));
  }

  private weigh(name: string): number {
    const verdict = this.classify([name], 'file');
    if (!verdict || !this.isPhi(verdict.category)) return 0;
    if (verdict.confidence === 'high') return 2;
    if (verdict.confidence === 'medium') return this.classify([name], 'project') ? 1 : 0;
    return this.isMedical(verdict.category) ? 0.5 : 0;
  }

  /** A name that ends in no term: a reference, staff, or a record by the words for those. */
  private classifyUnknown(name: Name, isStaff: boolean, context: HealthContext): NameVerdict | undefined {
    const [owner = '', head = ''] = ['', ...name.last].slice(-2);
    const isReference = this.words.references.has(head);
    if (isStaff || this.isStaffWord(isReference ? owner : head)) return this.surely('staff');
    return isReference ? this.surely('reference') : this.classifyRecord(name, context);
  }

  /** True when an owner is a record of a patient (`visit.reason`). */
  private isOfRecord({ owners }: Name, context: HealthContext): boolean {
    return RANK[context] >= 2 && owners.some((word) => holdsWords(this.words.records, word));
  }

  /** The phrase at the end of the words; how something clinical is counts as that does (`apneaSeverity`). */
  private phraseAt(all: readonly string[], own: number): Phrase | undefined {
    const found = this.longestPhrase(all, own);
    if (own < 2 || !this.words.aspects.has(all.at(-1) ?? '') || (found && found.term.tier !== 'weak')) return found;
    const of = this.longestPhrase(all.slice(0, -1), own - 1);
    const isClinical = of && of.term.tier !== 'weak' && this.isMedical(of.term.category);
    return isClinical ? { term: { ...of.term, tier: 'contextual' }, length: of.length + 1, words: all.slice(-of.length - 1) } : found;
  }

  /** The longest known phrase at the end of the words; it must hold the last word. */
  private longestPhrase(all: readonly string[], own: number): Phrase | undefined {
    const last = all.slice(-own);
    // The key of a record is no number that is known elsewhere: `form.id` of a `MedicalForm` is no medical id.
    const longest = last.every((word) => this.words.references.has(word)) ? own : LONGEST;
    for (let length = Math.min(longest, all.length); length > 0; length--) {
      const words = all.slice(-length);
      const term = this.terms.get(words.join(' ')) ?? (length <= own ? this.terms.get(words.join('')) : undefined);
      if (term) return { term, length, words };
    }
    return undefined;
  }

  private classifyRecord({ all, last }: Name, context: HealthContext): NameVerdict | undefined {
    const rank = RANK[context];
    if (rank === 0) return undefined;
    const isIn = (words: ReadonlySet<string>) => [last.slice(-2).join(' '), last.at(-1) ?? ''].some((phrase) => holdsWords(words, phrase));
    const isOfRecord = isIn(this.words.subjects) || (rank >= 2 && isIn(this.words.records));
    if (isOfRecord) return { category: this.categories.record, confidence: 'medium' };
    const isNear = rank >= RANK.near || all.some((word) => this.isSubject(word));
    return isNear && isIn(this.words.freeText) ? { category: this.categories.text, confidence: 'low' } : undefined;
  }
}
