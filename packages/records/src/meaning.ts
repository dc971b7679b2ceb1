import { type DetectorData, type HealthType, isPhi, type Kinds } from '@phitrace/core';
import { type HealthTypeIndex, type Lexicon, type NameVerdict, splitWords } from '@phitrace/naming';
import { type Field, type FieldMeaning, FHIR } from './field.js';
import { segmentPlace } from './segment-names.js';

/** What field names are read with. */
export interface FieldNames {
  readonly lexicon: Lexicon;
  readonly health: HealthTypeIndex;
  readonly kinds: Pick<Kinds, 'categories'>;
}

const HL7 = 'hl7-v2';
const TAG = /^[\da-f]{8}$/i;
/** An address or an object identifier. */
const ISSUER = /^(?:https?:\/\/|urn:oid:|\d+\.\d+\.)/;
const DICOM_VALUES = new Set(['Value', 'Alphabetic']);
/** The number of a row in the name of a field. */
const COUNT = /^\d{1,4}$/;
const NOTHING: FieldMeaning = {};
const OTHER: FieldMeaning = { other: true };
const ORGANISATION: FieldMeaning = { other: true, organisation: true };
/** The owner under which a weak word (`name`, `city`) is asked for: one that makes no phrase with what follows, as `patient code` is. */
const A_PERSON = 'relative';

/** Says what the fields of a file mean: by the table of their standard, by the type of FHIR, or by the naming layer. */
export class FieldReader {
  private readonly roles: readonly { role: string; category: string | undefined; words: ReadonlySet<string> }[];
  private readonly care: ReadonlySet<string | undefined>;
  private readonly standards: ReadonlyMap<string, Readonly<Record<string, string>>>;
  private readonly labels: ReadonlySet<string>;
  private readonly values: ReadonlySet<string>;
  private readonly issuers: { readonly fields: ReadonlySet<string>; readonly roles: readonly (readonly [string, string])[] };
  private readonly verbs: ReadonlySet<string>;
  private readonly types: { readonly definitions: ReadonlySet<string>; readonly kin: ReadonlySet<string> };
  private readonly tags: ReadonlyMap<string, string>;
  private readonly abbreviations: Readonly<Record<string, string>>;

  constructor(
    private readonly names: FieldNames,
    private readonly data: DetectorData,
  ) {
    this.roles = Object.entries(data.roles).map(([role, { category, words }]) => ({ role, category, words: new Set(words) }));
    this.care = new Set(Object.values(data.roles).flatMap(({ category, isOfCare }) => (isOfCare ? [category] : [])));
    this.standards = new Map(data.standards.map(({ id, fields }) => [id, fields]));
    this.labels = new Set(data.formats.labels);
    this.values = new Set(data.formats.values);
    this.issuers = { fields: new Set(data.formats.issuers.fields), roles: Object.entries(data.formats.issuers.roles) };
    this.tags = new Map(
      data.standards.flatMap(({ codes, fields }) => Object.entries(codes).map(([name, tag]) => [tag, fields[name] ?? ''])),
    );
    this.verbs = new Set(data.formats.verbs);
    this.types = { definitions: new Set(data.formats.types.definitions), kin: new Set(data.formats.types.kin) };
    this.abbreviations = data.formats.abbreviations;
  }

  readonly interpret = (field: Field): FieldMeaning => {
    const isLabel = this.labels.has(field.name);
    const isValue = this.values.has(field.name);
    const isIssuer = this.issuers.fields.has(field.name.slice(field.name.indexOf('@') + 1));
    return isLabel || isValue || isIssuer ? { ...this.meaningOf(field), isLabel, isValue, isIssuer } : this.meaningOf(field);
  };

  /** A number, by who gave it: a field that is called after the issuer. */
  private issuedRole(name: string): string | undefined {
    if (!ISSUER.test(name)) return undefined;
    const bare = name.replace(/^urn:oid:/, '');
    return this.issuers.roles.find(([issuer]) => bare === issuer || bare.startsWith(`${issuer}.`))?.[1];
  }

  /** A name without what is shortened in it, without the verb of a method, and without the number of a row: `PATIENT_1_LAST_NAME`. */
  private readonly writeOut = (name: string): string => {
    const words = splitWords(name);
    const [first = ''] = words;
    const isCall = words.length > 1 && this.verbs.has(first);
    const isCounted = words.length > 2 && words.some((word) => COUNT.test(word));
    const bare = isCall || isCounted ? words.filter((word, i) => !(isCall && i === 0) && !COUNT.test(word)) : words;
    if (bare === words && !words.some((word) => Object.hasOwn(this.abbreviations, word))) return name;
    return bare.map((word) => this.abbreviations[word] ?? word).join('_');
  };

  private meaningOf(field: Field): FieldMeaning {
    const known = this.dicomRole(field) ?? this.segmentRole(field);
    if (known) return known;
    const issued = this.issuedRole(field.name);
    if (issued !== undefined) return { role: issued, health: true };
    if (field.standard === undefined) return this.byName(field.path().map(this.writeOut), this.writeOut(field.name));
    if (field.standard === FHIR) return this.byHealthType(field);
    const role = this.standards.get(field.standard)?.[field.name];
    return role === undefined ? NOTHING : { role, health: true };
  }

  /** A value in JSON of DICOM (PS3.18 F), whose keys are tags: `"00100020": { "vr": "LO", "Value": […] }`. */
  private dicomRole(field: Field): FieldMeaning | undefined {
    if (!DICOM_VALUES.has(field.name)) return undefined;
    for (let owner = field.parent, i = 0; owner && i < 2; owner = owner.parent, i++) {
      const role = TAG.test(owner.name) ? this.tags.get(`x${owner.name.toLowerCase()}`) : undefined;
      if (role !== undefined) return { role, health: true };
    }
    return undefined;
  }

  /** A value of a message of HL7 v2 that is written in XML or JSON. */
  private segmentRole(field: Field): FieldMeaning | undefined {
    const place = segmentPlace(field);
    const role = place === undefined ? undefined : this.standards.get(HL7)?.[place];
    return role === undefined ? undefined : { role, health: true };
  }

  /** A property of a FHIR resource, by the type that declares it. */
  private byHealthType(field: Field): FieldMeaning {
    const path: string[] = [];
    let owner = field;
    for (; !owner.isTop && owner.parent; owner = owner.parent) path.unshift(owner.name);
    if (this.types.definitions.has(owner.name)) return OTHER;
    const type = this.names.health.named(owner.name);
    if (!type || field.name === 'display') return NOTHING;
    const meaning = this.ofHealthType(type, path, field.name);
    const isKin = this.types.kin.has(owner.name) || this.types.kin.has(`${owner.name}.${path[0] ?? ''}`);
    return isKin ? { ...meaning, kin: true } : meaning;
  }

  private ofHealthType(type: HealthType, path: readonly string[], own: string): FieldMeaning {
    const { category, listed } = this.names.health.at(type, path);
    if (category === 'staff') return OTHER;
    const isKnown = isPhi(this.names.kinds, category);
    const role = this.helperRole(own) ?? (isKnown ? this.roleOf(category, path) : undefined);
    return role === undefined || (role === 'diagnosis' && !listed) ? NOTHING : { role, health: isKnown };
  }

  private byName(path: readonly string[], own: string): FieldMeaning {
    if (path.length > 1 && this.values.has(own)) return this.byName(path.slice(0, -1), path.at(-2) ?? '');
    const helper = this.helperRole(own);
    if (helper !== undefined) return { role: helper, health: this.data.roles[helper]?.isOfCare ?? false };
    const verdict = this.names.lexicon.classify(path, 'near');
    if (isOfOthers(verdict)) return this.names.lexicon.isOrganisation(own) ? ORGANISATION : OTHER;
    return this.ofCategory(this.phiOf(verdict), path, own);
  }

  /** What a category says of a field; where the path tells none, the field's own name may, as that of a person. */
  private ofCategory(strong: string | undefined, path: readonly string[], own: string): FieldMeaning {
    const category = strong ?? this.phiOf(this.names.lexicon.classify([A_PERSON, own], 'near'));
    const role = category === undefined ? undefined : this.roleOf(category, path);
    if (category === undefined || role === undefined) return NOTHING;
    return { role, weak: strong === undefined, health: this.isOfCare(category, path) };
  }

  private isOfCare(category: string, path: readonly string[]): boolean {
    return this.care.has(category) || this.names.lexicon.isHealth(path.flatMap(splitWords));
  }

  /** A role that identifies nobody: known by the field's own name alone. */
  private helperRole(own: string): string | undefined {
    const words = splitWords(own);
    const ends = [words, words.slice(-2), words.slice(-1)].map((end) => end.join(' '));
    const isSo = ({ role, category, words: known }: (typeof this.roles)[number]) =>
      category === undefined && (this.data.roles[role]?.isOfCare ? known.has(ends[0] ?? '') : ends.some((end) => known.has(end)));
    return this.roles.find(isSo)?.role;
  }

  /** The role of a category that the last names of a path speak of, else the category's own. */
  private roleOf(category: string, path: readonly string[]): string | undefined {
    const candidates = this.roles.filter((role) => role.category === category);
    for (const name of [...path].reverse().slice(0, 2)) {
      const words = splitWords(name);
      const fused = [...words, words.join('')];
      const found = candidates.find((candidate) => fused.some((word) => candidate.words.has(word)));
      if (found) return found.role;
    }
    return candidates.find((candidate) => candidate.words.size === 0)?.role ?? this.plainRole(category);
  }

  private plainRole(category: string): string | undefined {
    return this.data.roles[category] === undefined ? undefined : category;
  }

  private phiOf(verdict: NameVerdict | undefined): string | undefined {
    return verdict && isPhi(this.names.kinds, verdict.category) ? verdict.category : undefined;
  }
}

/** The name is of staff, or of software. */
function isOfOthers(verdict: NameVerdict | undefined): boolean {
  return verdict?.category === 'staff' || verdict?.category === 'none';
}
