import { basename } from 'node:path/posix';
import { EntryWords } from './entry-words.js';
import { holdsWords, isPlural, splitWords, toSingular } from './words.js';

/** Reads words for who and what code is about, and what functions do. */
export class ContextWords extends EntryWords {
  /** True for a word for people who may be patients. */
  isPerson(word: string): boolean {
    return this.words.people.has(word);
  }

  /** True for the name of a package that is about health care: `health-claims`, not `health-check`. */
  isHealthName(words: readonly string[]): boolean {
    const { manifestHealth, programHealth } = this.words;
    return words.some((word, i) => manifestHealth.has(word) && !programHealth.has(words[i + 1] ?? ''));
  }

  /** True when one of the words is said of nothing but care: `placebo`, not `symptoms`, which programs and plants have too. */
  isOfCareAlone(words: Iterable<string>): boolean {
    for (const word of words) if (this.words.careSigns.has(word) || (this.isHealth([word]) && !this.isMetaphor([word]))) return true;
    return false;
  }

  /** True when one of the words is one that code of trials, laboratories, wards and claims has and other code hardly. */
  hasCareSign(words: ReadonlySet<string>): boolean {
    return holdsOneOf(words, this.words.careSigns);
  }

  /** True when one of the words is of health, or one that shows care: `CardiacProfile`. */
  tellsCare(words: readonly string[]): boolean {
    return this.isHealth(words) || words.some((word) => this.words.careSigns.has(word));
  }

  /** True when one of the words is for what befalls somebody: `injury`. */
  tellsHarm(words: ReadonlySet<string>): boolean {
    return holdsOneOf(words, this.words.harms);
  }

  /** True when one of the words is said of nothing but animals: `breed`, not `species`, which laboratories grow. */
  isOfAnimals(words: ReadonlySet<string>): boolean {
    return holdsOneOf(words, this.words.animalSigns);
  }

  /** True when one of the names is of what games have: `hitPoints`. */
  isOfGames(names: ReadonlySet<string>): boolean {
    return holdsOneOf(names, this.words.gameMarks);
  }

  /** True when one of the words is for a thing that is treated: `vehicle`. */
  isOfThings(words: Iterable<string>): boolean {
    for (const word of words) if (this.words.treatedThings.has(word)) return true;
    return false;
  }

  /** True for packages that a program about nobody is made with: an engine of games, or a client of a code host beside a parser of command lines. */
  areOfOthers(packages: ReadonlySet<string>): boolean {
    return [...this.words.packageMarks].some((needed) => needed.split(' ').every((name) => packages.has(name)));
  }

  /** True for the properties of something that there is for everybody, and of nobody who has it: `ndc` beside `manufacturer`, without `refills`. */
  isArticle(names: readonly string[]): boolean {
    const words = names.map(splitWords);
    const isOfSomebody = (name: readonly string[]) =>
      this.words.courseSigns.has(name.join(' ')) || name.some((word) => this.isSubject(word) || holdsWords(this.words.people, word));
    return words.filter((name) => this.words.articleSigns.has(name.join(' '))).length > 1 && !words.some(isOfSomebody);
  }

  /** True when what somebody may be in a system is staff, and nobody who may be a patient: `'nurse' | 'manager'`, not `'admin' | 'member'`. */
  areStaffRoles(roles: readonly string[]): boolean {
    const words = roles.flatMap(splitWords);
    const { people, accounts } = this.words;
    return (
      words.some((word) => this.isStaffWord(word)) &&
      !words.some((word) => this.isSubject(word) || holdsWords(people, word) || holdsWords(accounts, word))
    );
  }

  /** True when one of the words is of care, and is said of programs, plants and machines too: `diagnosis`. */
  isMetaphor(words: readonly string[]): boolean {
    return words.some((word) => holdsWords(this.words.metaphors, word));
  }

  /** True when one of the words is of care and of nothing else that programs do, where the project is about health: `appointments`. */
  isOfCare(words: Iterable<string>): boolean {
    for (const word of words) if (holdsWords(this.words.careEvents, word)) return true;
    return false;
  }

  /** True when one of the words names records of patients, where a call or a name is about health: `assessments`. */
  isOfRecords(words: Iterable<string>): boolean {
    for (const word of words) if (holdsWords(this.words.records, word)) return true;
    return false;
  }

  /** True when one of the words names what a device measures of a patient, or gives one: `glucose`, `bolus`. */
  isMeasured(words: Iterable<string>): boolean {
    for (const word of words) if (holdsWords(this.words.measurements, word)) return true;
    return false;
  }

  /** True for the name of what looks in texts for what only texts about patients have: `detectMedicalEntities`. */
  findsClinical(name: string): boolean {
    const words = ` ${splitWords(name).join(' ')} `;
    for (const findings of this.words.clinicalFindings) if (words.includes(` ${findings} `)) return true;
    return false;
  }

  /** True when one of the words gives health context. */
  isHealth(words: Iterable<string>): boolean {
    for (const word of words) if (this.words.health.has(word) || this.isSubject(word)) return true;
    return false;
  }

  /** True for the path of a file that is named after staff and not after patients: `create-admin-account.ts`. */
  isStaffPlace(path: string): boolean {
    return this.isPlaceWithoutSubject(splitWords(basename(path)), (word) => this.words.staffPlaces.has(word));
  }

  /** True for the name of a function that makes an account of staff: `inviteProvider`. */
  isOnboarding(name: string): boolean {
    const [verb = '', who = '', ...rest] = splitWords(name);
    return rest.length === 0 && this.words.onboarding.has(verb) && this.isStaffWord(who);
  }

  /** True for the name of a file or function where somebody signs in, or mends an account: `authService`, `requestPasswordReset`. */
  isSigningIn(name: string): boolean {
    return splitWords(name).some((word) => this.words.signInRoutes.has(word) || this.words.signIns.has(word));
  }

  /** True for the path of a file of the side of a product that patients use: `portal/auth.service.ts`. */
  isPortal(path: string): boolean {
    return splitWords(path).some((word) => this.words.portals.has(word) || this.isSubject(word));
  }

  /** True for the name of a file or function about what there is, not about what somebody has: `drugCatalog`. */
  isCatalogue(name: string): boolean {
    return this.isPlaceOf(name, this.words.catalogues);
  }

  /** True for the name of what is about when staff are away or stand in: `getScheduleExceptions`. */
  isStaffTime(name: string): boolean {
    return this.isPlaceOf(name, this.words.staffTimes);
  }

  /** True for a name with one of these words, or two behind one another, and of no patient. */
  private isPlaceOf(name: string, words: ReadonlySet<string>): boolean {
    return this.isPlaceWithoutSubject(splitWords(name), (word, next) => words.has(word) || words.has(`${word} ${next}`));
  }

  /** True for the name of what answers with sums over many, or with hours that are free: `sessionsPerDay`. */
  isSum(name: string): boolean {
    const words = splitWords(name);
    return words.some((word, i) => this.words.sums.has(word) || this.words.sums.has(`${word} ${words[i + 1] ?? ''}`));
  }

  /** True for the name of a file or function about patients, or many of their records, whoever works with them: `AdminPatients`, `useAppointments`. */
  isPlaceOfRecords(name: string): boolean {
    const words = splitWords(name);
    if (words.some((word) => this.isSubject(word))) return true;
    return words.some((word, i) => isPlural(word) && this.isRecordName(words[i - 1] ?? '', word)) && !this.isCatalogue(name);
  }

  /** True for a text that asks people to search for patients or their records: `Search patients, notes`. */
  asksForRecords(text: string): boolean {
    const [verb, ...words] = splitWords(text);
    return verb === 'search' && words.some((word) => this.isSubject(word) || this.isPlaceOfRecords(word));
  }

  private isRecordName(before: string, word: string): boolean {
    return holdsWords(this.words.records, word) || holdsWords(this.words.records, `${before} ${word}`);
  }

  /** True for the name of a file or function about what there is for everybody, and about no patient: `TemplateCreator`, `CodeSearch`. */
  isReferencePlace(name: string): boolean {
    return this.isPlaceWithoutSubject(splitWords(name), (word) => holdsWords(this.words.referencePlaces, word));
  }

  /**
   * True for words that ask what is known of something, whoever has it: they search for it (`search for guidelines about`), or
   * name a thing that there is, quoted (`a reference for the medication "`).
   */
  asksInGeneral(words: readonly string[], isQuoted: boolean): boolean {
    const { aims, origins, searchVerbs, concepts } = this.words;
    const preposition = words.findLast((word) => aims.has(word) || origins.has(word)) ?? '';
    if (!aims.has(preposition) || words.some((word) => this.isSubject(word))) return false;
    return searchVerbs.has(words[0] ?? '') || (isQuoted && concepts.has(words.at(-1) ?? ''));
  }

  /** True for the name of a file, function or route about the program itself or how it is set up, and about no patient: `CspReport`, `/client-error`, `payerRules`. */
  isProgramPlace(name: string): boolean {
    return this.isPlaceWithoutSubject(splitWords(name), (word, next) => {
      const { programPlaces } = this.words;
      return holdsWords(programPlaces, word) || holdsWords(programPlaces, `${word} ${next}`);
    });
  }

  /** True for the name of a file or folder about what is told to whoever is interested in a product, or pays for it: `newsletter.ts`, `checkout-session`. */
  isProductPlace(name: string): boolean {
    return this.isPlaceWithoutSubject(splitWords(name), (word) => holdsWords(this.words.productPlaces, word));
  }

  /** True for a word of an address at which things, or staff, are looked up: `/foods?q=`, `/providers?search=`. */
  isLookup(name: string): boolean {
    const isMeant = (word: string) => holdsWords(this.words.lookups, word) || this.isTechnicalRoute([word]);
    return this.isPlaceWithoutSubject(splitWords(name), isMeant);
  }

  /** True where one of the words says it, and none names patients. */
  private isPlaceWithoutSubject(words: readonly string[], isMeant: (word: string, next: string) => boolean): boolean {
    return words.some((word, i) => isMeant(word, words[i + 1] ?? '')) && !words.some((word) => this.isSubject(word));
  }

  /** True for names of people who may be patients: `clientEmail`. */
  namesPerson(segments: readonly string[]): boolean {
    return segments.flatMap(splitWords).some((word) => this.isSubject(word) || holdsWords(this.words.people, word));
  }

  /** True for names of people who may be patients and can't be an organisation, as who receives something can. */
  namesIndividual(segments: readonly string[]): boolean {
    return this.namesPerson(segments) && !segments.flatMap(splitWords).some((word) => holdsWords(this.words.parties, word));
  }

  /** True for names of an account whose owner is not said: `user.email`. */
  namesAccount(segments: readonly string[]): boolean {
    const words = segments.flatMap(splitWords);
    return words.some((word) => holdsWords(this.words.accounts, word)) && !words.some((word) => this.isSubject(word));
  }

  /** True for what somebody is in a system; by a word that things have, too, where it is read of somebody: `user.kind`, not `scope.kind`. */
  isRoleOf(name: string, owner = ''): boolean {
    const isOfThings = holdsWords(this.words.rolesOfThings, splitWords(name).at(-1) ?? '');
    return this.namesRole(name) && (!isOfThings || this.namesPerson([owner]) || this.namesAccount([owner]));
  }

  /** True when one of the words is about patients themselves, which nothing but health is. */
  isAboutPatients(words: Iterable<string>): boolean {
    for (const word of words)
      if (this.isSubject(word) && (this.words.health.has(word) || this.words.health.has(toSingular(word)))) return true;
    return false;
  }

  /** True for words before a name that end in one for an organisation: where it is, and how it is reached, is the organisation's (`practice.supportEmail`, `office.city`). */
  protected endsInOrganisation(words: readonly string[]): boolean {
    const { companyMail, organisations } = this.words;
    return companyMail.has(words.at(-1) ?? '') || holdsWords(organisations, words.at(-1) ?? '');
  }

  /** True for a name with a word for an organisation: `clinic`, `hospital-discharges`. */
  isOrganisation(name: string): boolean {
    return splitWords(name).some((word) => holdsWords(this.words.organisations, word));
  }

  protected isStaffWord(word: string): boolean {
    return holdsWords(this.words.staff, word);
  }

  isSubject(word: string): boolean {
    return holdsWords(this.words.subjects, word);
  }
}

/** A file has many words, a list of signs has few. */
function holdsOneOf(words: ReadonlySet<string>, signs: ReadonlySet<string>): boolean {
  for (const sign of signs) if (words.has(sign)) return true;
  return false;
}
