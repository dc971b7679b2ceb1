import {
  type Faults,
  type Location,
  memoize,
  type SettingCheck,
  type SettingForm,
  type SettingObservation,
  type SettingTest,
  type SettingWords,
} from '@phitrace/core';
import type { Resource } from '../resource.js';
import { type MapValue, onOneLine, toList } from '../value.js';
import { type Answer, agreed, any } from './answer.js';
import { type FindCodeNames, toFindCodeNames } from './code-names.js';
import { applies } from './conditions.js';
import { type Found, select, selectPresent } from './select.js';
import { asksOfItems, meets } from './test.js';
import { type World, findRelated, isOneOfTypes } from './world.js';

/** What a check says of one setting. */
interface CheckVerdict {
  /** `yes`: the setting is what it must not be. */
  readonly bad: Answer;
  readonly at: Location;
  readonly attribute: string;
  readonly cause: 'written' | 'absent';
}

/** The data that the evaluator runs on. */
export interface Checks {
  readonly checks: readonly SettingCheck[];
  readonly words: SettingWords;
}

/** What a check says of one setting of a resource, good or bad. */
export interface Weighed extends CheckVerdict {
  readonly check: SettingCheck;
  readonly form: SettingForm;
  readonly resource: Resource;
}

/** What all checks say of all resources; of one that a mistake of ours breaks, nothing. */
export function weigh(resources: readonly Resource[], world: World, { checks, words }: Checks, faults: Faults): readonly Weighed[] {
  const formsOf = memoize(indexed, checks, () => indexForms(checks));
  const weighOne = (resource: Resource) =>
    formsOf(resource).flatMap(({ check, form }) =>
      verdictsOf(form, resource, world, words).map((verdict) => ({ ...verdict, check, form, resource })),
    );
  return resources.flatMap((resource) => faults.attempt(resource.head.path, () => weighOne(resource), []));
}

/** What is bad, and what can't be told. */
export function evaluateChecks(
  resources: readonly Resource[],
  world: World,
  checks: Checks,
  faults: Faults,
): readonly SettingObservation[] {
  return toSettingObservations(weigh(resources, world, checks, faults), resources, checks);
}

/** Of what was weighed, what is bad, and what can't be told. */
export function toSettingObservations(
  weighed: readonly Weighed[],
  resources: readonly Resource[],
  { words }: Checks,
): readonly SettingObservation[] {
  const findCodeNames = toFindCodeNames(resources, words);
  return weighed.flatMap((each) => toSettingObservation(each, findCodeNames) ?? []);
}

type CheckForm = { readonly check: SettingCheck; readonly form: SettingForm };
type FindForms = (resource: Pick<Resource, 'framework' | 'type'>) => readonly CheckForm[];

/** Kept for those who look at files one by one. */
const indexed = new WeakMap<readonly SettingCheck[], FindForms>();

/** The forms that speak of a type of resource, found once for each type. */
function indexForms(checks: readonly SettingCheck[]): FindForms {
  const forms = checks.flatMap((check) => check.forms.map((form) => ({ check, form })));
  const known = new Map<string, readonly CheckForm[]>();
  return ({ framework, type }) => {
    const key = `${framework}\n${type}`;
    const found = known.get(key) ?? forms.filter(({ form }) => form.framework.includes(framework) && isOneOfTypes(type, form.resource));
    known.set(key, found);
    return found;
  };
}

function verdictsOf(form: SettingForm, resource: Resource, world: World, words: SettingWords): readonly CheckVerdict[] {
  return scopesOf(form, resource, words).flatMap(({ settings, at }) => {
    const applicable = applies(form, resource, settings, world, words);
    if (applicable === 'no') return [];
    const verdicts = form.joined ? [joinedVerdict(form, resource, world, words)] : ownVerdicts(form, resource, settings, at, words);
    return verdicts.map((verdict) => (applicable === 'maybe' && verdict.bad === 'yes' ? { ...verdict, bad: 'maybe' as const } : verdict));
  });
}

/** The parts of the resource that are looked at one by one. */
function scopesOf({ within }: SettingForm, resource: Resource, words: SettingWords): readonly { settings: MapValue; at: Location }[] {
  if (within === undefined) return [{ settings: resource.settings, at: resource.head }];
  return selectPresent(resource.settings, within, words.keys, resource.head).flatMap(({ value }) =>
    (value.kind === 'list' ? value.items : [value]).flatMap((part) => (part.kind === 'map' ? [{ settings: part, at: part.at }] : [])),
  );
}

function ownVerdicts(
  form: SettingForm,
  resource: Resource,
  settings: MapValue,
  head: Location,
  words: SettingWords,
): readonly CheckVerdict[] {
  if (form.attribute.length === 0) return [{ bad: 'yes', at: head, attribute: '', cause: 'written' }];
  const spellings = form.attribute.map((path) => ({ path, found: together(form, select(settings, path, words.keys, head)) }));
  const { path, found } = spellings.find((spelling) => spelling.found.some(({ value }) => value && value.kind !== 'unknown')) ??
    spellings.find((spelling) => spelling.found.some(({ value }) => value)) ??
    spellings[0] ?? { path: '', found: [] };
  const isSeveral = found.length > 1;
  return found.map((one) => verdictOf(form, resource, one, path, isSeveral || form.within !== undefined ? one.at : head, words));
}

/** What must have something in it is looked at as a whole, however many blocks it is written in; other lists item by item. */
function together({ bad }: SettingForm, found: readonly Found[]): readonly Found[] {
  const values = found.flatMap(({ value }) => value ?? []);
  const [first] = found;
  if (bad && asksOfItems(bad)) return found.flatMap(itemsFoundIn);
  if (!bad?.lacks || !first || values.length < 2) return found;
  return [
    {
      ...first,
      value: toList(
        values,
        first.at,
        found.some(({ open }) => open),
      ),
    },
  ];
}

function itemsFoundIn(found: Found): readonly Found[] {
  const { value } = found;
  if (value?.kind !== 'list' || value.items.length === 0) return [found];
  return value.items.map((item) => ({ ...found, value: item, at: item.at, open: found.open || value.open }));
}

function verdictOf(form: SettingForm, resource: Resource, found: Found, path: string, head: Location, words: SettingWords): CheckVerdict {
  const attribute = found.path.length === path.split('.').length ? found.path.join('.') : path;
  const absent = meaningOfAbsence(form, resource);
  if (found.value === undefined) {
    const bad = absent === 'no' ? 'no' : found.open ? 'maybe' : 'yes';
    return { bad, at: head, attribute: path, cause: 'absent' };
  }
  const bad =
    form.bad && !isReferenceToName(found.value, form.bad, absent)
      ? meets(form.bad, found.value, words, absent)
      : badByPresence(found.value, absent);
  return { bad, at: found.at, attribute, cause: 'written' };
}

/** Where a name must be given, a reference to a resource gives another one than the names that are bad. */
function isReferenceToName(value: NonNullable<Found['value']>, { is }: SettingTest, absent: Answer): boolean {
  return absent === 'yes' && value.kind === 'unknown' && value.targets.length > 0 && is?.every((one) => typeof one === 'string') === true;
}

/** Where only absence is bad, whatever is written is good; what isn't known may be left out. */
function badByPresence(value: NonNullable<Found['value']>, absent: Answer): Answer {
  if (absent === 'no') return 'no';
  if (value.kind === 'choice') return agreed(value.options.map((option) => (option ? badByPresence(option, absent) : absent)));
  if (value.kind === 'list') return value.items.length > 0 ? 'no' : value.open ? 'maybe' : 'yes';
  return value.kind === 'unknown' && value.targets.length === 0 ? 'maybe' : 'no';
}

function meaningOfAbsence({ absent, absentBefore }: SettingForm, { providers }: Resource): Answer {
  const major = absentBefore && providers.get(absentBefore.provider);
  const meaning = absentBefore && major !== undefined && major < absentBefore.major ? absentBefore.is : absent;
  return meaning === 'bad' ? 'yes' : 'no';
}

/** A setting in resources of its own: one that is good is enough; none at all is absence. */
function joinedVerdict(form: SettingForm, resource: Resource, world: World, words: SettingWords): CheckVerdict {
  const { joined } = form;
  if (!joined) return { bad: 'no', at: resource.head, attribute: '', cause: 'absent' };
  const related = findRelated(resource, joined, world, words);
  const attribute = form.attribute[0] ?? '';
  const verdicts = related.resources.flatMap((other) => ownVerdicts(form, other, other.settings, other.head, words));
  if (verdicts.length === 0) {
    const bad = meaningOfAbsence(form, resource) === 'no' ? 'no' : related.open ? 'maybe' : 'yes';
    return { bad, at: resource.head, attribute, cause: 'absent' };
  }
  const good = verdicts.find(({ bad }) => bad === 'no');
  const unsure = related.open || verdicts.some(({ bad }) => bad === 'maybe');
  const first = verdicts[0] ?? { at: resource.head, attribute, cause: 'written' };
  return { ...first, bad: good ? 'no' : unsure ? 'maybe' : any(verdicts.map(({ bad }) => bad)) };
}

function toSettingObservation(
  { check, form, resource, ...verdict }: Weighed,
  findCodeNames: FindCodeNames,
): SettingObservation | undefined {
  if (verdict.bad === 'no') return undefined;
  return {
    kind: 'setting',
    location: onOneLine(verdict.at),
    check: check.id,
    concern: check.concern,
    standing: verdict.bad === 'maybe' ? 'unknown' : (form.standing ?? check.standing),
    framework: resource.writtenIn ?? resource.framework,
    resource: { type: resource.type, symbol: resource.symbol },
    attribute: verdict.attribute,
    cause: verdict.cause,
    confidence: form.confidence ?? check.confidence,
    names: [...namesOf(form, resource), ...findCodeNames(resource, verdict.attribute)],
  };
}

function namesOf(form: SettingForm, { settings, head }: Resource): readonly string[] {
  return form.names.flatMap((path) =>
    select(settings, path, {}, head).flatMap(({ value }) => (value?.kind === 'scalar' && !value.partial ? [String(value.value)] : [])),
  );
}
