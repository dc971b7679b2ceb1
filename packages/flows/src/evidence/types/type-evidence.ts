import { ANY_KEY, type Configuration, exceptKeys, findCategory, isIndex, keysLeftOut, memoize } from '@phitrace/core';
import { type HealthContext, type HealthTypeIndex, type Lexicon, type PrintedNames, splitWords } from '@phitrace/naming';
import type { FileFacts, TypeDeclaration, WrittenType } from '../../graph/graph.js';
import type { LinkedProject } from '../../graph/program.js';
import { bindArguments, findAlias, findFunctionType, findType, MAX_DEPTH, type Reference, type TypeReading } from './find-type.js';
import { isOfStaff, isOfThings, membersBesideArticle } from '../kinds-of-records.js';
import { nearestContext } from './context-of-members.js';
import { isBesideArguments, isCount, isNumberOfOthers, isOfNobody, ofHealthType, ofMembers, partsThatDeclare } from './type-parts.js';
import { schemaType } from './schema-types.js';
import { isOfSomebody, nameOfSomebody } from '../somebody.js';
import { asObject, isDecided, NO_PHI, toPart, type TypeVerdict } from './type-verdict.js';
import {
  areNumbers,
  asArgument,
  firstOf,
  isClean,
  isPlainObject,
  membersOfRecord,
  isNothingType,
  isNumber,
  isParametersOf,
  isSkipped,
  literalsOf,
  type Members,
} from './type-shapes.js';

type Path = readonly string[];

const NONE_BY_NAME: TypeVerdict = { ...NO_PHI, isByName: true };
/** Types whose first key is an index of any kind; the value's type is the last argument. */
const KEYED_TYPES = new Set(['Record', 'Map', 'ReadonlyMap', 'WeakMap']);
/** Types that are what their argument is. */
const TRANSPARENT_TYPES = new Set(['Promise', 'PromiseLike', 'Awaited', 'Readonly', 'Partial', 'Required', 'NonNullable']);

/** Reads written types: health types by package, the project's own types by their members. */
export class TypeReader {
  /** What types without arguments say, by the file that they are written in. */
  private readonly known = new Map<FileFacts, Map<string, TypeVerdict | undefined>>();

  constructor(
    readonly project: LinkedProject,
    private readonly health: HealthTypeIndex,
    private readonly lexicon: Lexicon,
    private readonly configuration: Configuration,
    private readonly cleanTypes: ReadonlySet<string>,
    private readonly names: PrintedNames,
  ) {}

  /** What `type`, written in `file`, says of the value at `path`; undefined when it says nothing. */
  read(file: FileFacts, type: WrittenType, path: Path, context: HealthContext): TypeVerdict | undefined {
    return this.at({ file, context, depth: 0, bindings: new Map() }, type, path);
  }

  /** What the result of a method says, by the declared type of its receiver; `keys` lead to the method. */
  readCall(file: FileFacts, type: WrittenType, keys: Path, path: Path, context: HealthContext): TypeVerdict | undefined {
    const member = findType(this.project, { file, context, depth: 0, bindings: new Map() }, type, keys);
    const called = member && findFunctionType(this.project, member.reading, member.type);
    if (called) return this.at(called.reading, called.type.returns, path);
    // `ActionReducer<State>` of a library gives what its arguments say.
    const isLibrarys = member?.type.kind === 'reference' && this.project.importedAs(member.reading.file, member.type.name) !== undefined;
    return isLibrarys ? this.readArguments(member.reading, member.type, path) : undefined;
  }

  /** The path, and what is left of it behind keys of wrappers (`data`, `rows`, an index). */
  unwrapped(path: Path): Path[] {
    const paths = [path];
    for (let i = 0; i < Math.min(path.length, 2) && (isIndex(path[i]) || this.lexicon.isWrapper(path[i] ?? '')); i++)
      paths.push(path.slice(i + 1));
    return paths;
  }

  private at(outer: TypeReading, type: WrittenType, path: Path): TypeVerdict | undefined {
    if (outer.depth > MAX_DEPTH) return undefined;
    const reading = type.kind === 'indexed' ? outer : { ...outer, depth: outer.depth + 1 };
    switch (type.kind) {
      case 'reference':
        return this.readReference(reading, type, path);
      case 'array':
        return this.at(reading, type.element, isIndex(path[0]) ? path.slice(1) : path);
      case 'union':
      case 'intersection':
        return this.readParts(reading, type.parts, path);
      case 'object':
        return this.readMembers(reading, '', type.members, path);
      default:
        return this.readOther(reading, type, path);
    }
  }

  private readOther(reading: TypeReading, type: WrittenType, path: Path): TypeVerdict | undefined {
    if (type.kind === 'tagged') return this.readTagged(reading, type.type, path);
    if (type.kind === 'indexed') return this.at(reading, type.object, [type.key, ...path]);
    if (type.kind === 'typeof') return this.readSchema(reading, type.name, path);
    return isClean(type) ? NO_PHI : undefined;
  }

  /** Of several types, those count that list the property; without one, any that says something. */
  private readParts(reading: TypeReading, all: readonly WrittenType[], path: Path): TypeVerdict | undefined {
    const parts = all.filter((part) => !isNothingType(part));
    const verdicts = partsThatDeclare(this.project, reading, parts, path).map((part) => this.at(reading, part, path));
    const listed = verdicts.filter((verdict) => verdict && verdict.listed !== false);
    const isPatient = (verdict: TypeVerdict | undefined) => verdict && this.lexicon.isPhi(verdict.category);
    const isSaid = (verdict: TypeVerdict | undefined) => verdict && verdict.category !== 'none';
    if (listed.length > 0 && listed.length < verdicts.length && path.length > 0)
      return listed.find(isPatient) ?? listed.find(isSaid) ?? NO_PHI;
    const silent = verdicts.length > 0 && verdicts.every((verdict) => verdict?.category === 'none');
    return verdicts.find(isPatient) ?? verdicts.find(isSaid) ?? (silent ? NO_PHI : undefined);
  }

  /** Of a type without arguments memoised. */
  private readReference(reading: TypeReading, type: Reference, path: Path): TypeVerdict | undefined {
    const members = membersOfRecord(type);
    if (members) return this.readMembers(reading, '', members, path);
    const { file, context, depth, bindings, isStaffs = false } = reading;
    if (type.args.length > 0 || bindings.has(type.name)) return this.findReferred(reading, type, path);
    const ofFile = memoize(this.known, file, () => new Map<string, TypeVerdict | undefined>());
    const key = `${depth} ${context} ${isStaffs} ${type.name} ${path.join('.')}`;
    return memoize(ofFile, key, () => this.findReferred(reading, type, path));
  }

  private findReferred(reading: TypeReading, type: Reference, path: Path): TypeVerdict | undefined {
    if (this.cleanTypes.has(type.name)) return NO_PHI;
    if (isParametersOf(type)) return this.readParameter(reading, type, path);
    const bound = type.args.length === 0 ? reading.bindings.get(type.name) : undefined;
    if (bound) return this.at({ ...bound.reading, depth: reading.depth }, bound.type, path);
    const health = this.readHealth(reading, type, path);
    if (health) return health;
    if (this.configuration.phi.types.includes(type.name)) return this.readConfigured(type.name, path);
    const target = this.project.typeTarget(reading.file, type.name);
    if (target?.kind === 'declared')
      return this.readDeclaration(bindArguments(reading, target.file, target.declaration, type), target.declaration, path);
    return this.readGenerated(reading, type, path) ?? this.readArguments(reading, type, path);
  }

  /** What a function of a type gets: `Parameters<State['signIn']>` at the parameter's index. */
  private readParameter(reading: TypeReading, { args: [of] }: Reference, [index = '', ...path]: Path): TypeVerdict | undefined {
    const called = of && findFunctionType(this.project, reading, of);
    const type = called?.type.params?.[Number(index)];
    return called && type && this.at(called.reading, type, path);
  }

  /** A type that is generated of a schema of a database. */
  private readGenerated(reading: TypeReading, type: Reference, path: Path): TypeVerdict | undefined {
    const imported = this.project.importedAs(reading.file, type.name);
    const record = imported && this.project.recordOfGenerated(imported.name);
    return record && this.readDeclaration({ ...reading, file: record.file }, record.declaration, path);
  }

  private readHealth(reading: TypeReading, type: Reference, path: Path): TypeVerdict | undefined {
    const { file } = reading;
    const imported = this.project.importedAs(file, type.name);
    const own = !imported && this.project.typeTarget(file, type.name);
    const health = imported ? this.health.find(imported.module, imported.name) : own ? undefined : this.health.findQualified(type.name);
    if (!health) return undefined;
    if (path.length > 0 && isOfNobody(type, this.lexicon, (of) => this.at(reading, of, [])?.category)) return NO_PHI;
    const module = imported && { module: this.health.packageOf(imported.module) };
    return ofHealthType(this.health.at(health, path), path, { kind: 'type', type: this.names.callee(type.name), ...module });
  }

  private readSchema(reading: TypeReading, name: string, path: Path): TypeVerdict | undefined {
    const schema = schemaType(this.project, reading.file, name.split('.')[0] ?? name);
    return schema && this.at(reading, schema, path);
  }

  /** What a comment calls PHI; its own type may say of which kind. */
  private readTagged(reading: TypeReading, type: WrittenType, path: Path): TypeVerdict {
    const verdict = this.at(reading, type, path);
    if (verdict && this.lexicon.isPhi(verdict.category)) return verdict;
    const { record, configured } = this.lexicon.categories;
    const named = path.length > 0 ? this.lexicon.classifyOfPatient(path)?.category : undefined;
    return {
      category: named ?? (type.kind === 'primitive' || type.kind === 'unknown' ? configured : record),
      confidence: 'high',
      evidence: { kind: 'tag' },
    };
  }

  private readConfigured(name: string, path: Path): TypeVerdict {
    const verdict = path.length > 0 ? this.lexicon.classifyOfPatient(path) : undefined;
    return {
      category: verdict?.category ?? this.lexicon.categories.record,
      confidence: 'high',
      evidence: { kind: 'type', type: this.names.callee(name), markedBy: 'configuration' },
    };
  }

  /** `Promise<Patient>`, `Record<string, Patient>`, `Response<Patient>` at `.data`: the type argument, with the path or the rest of it. */
  private readArguments(reading: TypeReading, type: Reference, path: Path): TypeVerdict | undefined {
    const [first, second] = type.args;
    if (!first) return undefined;
    if (second && (type.name === 'Pick' || type.name === 'Omit')) return this.readPicked(reading, type.name, first, second, path);
    if (KEYED_TYPES.has(type.name)) return this.readKeyed(reading, type.name, first, second ?? first, path);
    if (TRANSPARENT_TYPES.has(type.name)) return this.at(reading, first, path);
    if (isBesideArguments(this.lexicon, type, path)) return undefined;
    return firstOf(type.args.flatMap(asArgument), (argument) => this.readArgument(reading, argument, path));
  }

  /** Behind a key that no record of the argument has stands the argument: `event.input.id` of `BotEvent<Patient>`. */
  private readArgument(reading: TypeReading, argument: WrittenType, path: Path): TypeVerdict | undefined {
    const verdict = firstOf(this.unwrappedFor(reading, argument, path), (rest) => this.at(reading, argument, rest));
    if (verdict?.listed !== false || path.length < 2) return verdict;
    const inside = this.at(reading, argument, path.slice(1));
    return inside && inside.listed !== false ? inside : verdict;
  }

  /** Keys of wrappers are left out no further than to one that the argument declares itself: `detail` of `MessageEvent<Progress>` at `.data.detail`. */
  private unwrappedFor(reading: TypeReading, argument: WrittenType, path: Path): Path[] {
    const paths = this.unwrapped(path);
    const declared = paths.findIndex(([key]) => key !== undefined && !isIndex(key) && findType(this.project, reading, argument, [key]));
    return declared < 0 ? paths : paths.slice(0, declared + 1);
  }

  /** A dictionary has a value behind each key; a map is a list of pairs. */
  private readKeyed(reading: TypeReading, name: string, key: WrittenType, value: WrittenType, path: Path): TypeVerdict | undefined {
    const isMap = name !== 'Record' && isIndex(path[0]) && path[1] !== undefined;
    if (isMap) return path[1] === '0' ? this.at(reading, key, path.slice(2)) : this.at(reading, value, path.slice(2));
    return this.at(reading, value, path.slice(1));
  }

  private readPicked(reading: TypeReading, name: string, first: WrittenType, second: WrittenType, path: Path): TypeVerdict | undefined {
    if (path.length > 0) return this.at(reading, first, path);
    const keys = literalsOf(second);
    if (name === 'Omit') return this.at(reading, first, [exceptKeys(keys)]);
    const verdicts = keys.map((key) => ({ verdict: this.at(reading, first, [key]) }));
    const isSaid = (isWanted: (category: string) => boolean) =>
      verdicts.find(({ verdict }) => verdict && isWanted(verdict.category))?.verdict;
    const found = isSaid((category) => this.lexicon.isPhi(category));
    return found ? ofMembers(this.lexicon, found, verdicts) : (isSaid((category) => category !== 'none') ?? isSaid(() => true));
  }

  private readDeclaration(reading: TypeReading, declaration: TypeDeclaration, path: Path): TypeVerdict | undefined {
    if (declaration.kind === 'enum') return NO_PHI;
    if (declaration.tags.includes('phi'))
      return {
        category: this.lexicon.categories.record,
        confidence: 'high',
        evidence: { kind: 'type', type: this.names.of(declaration.name), markedBy: 'tag' },
      };
    if (declaration.alias) return this.at(this.nearer(declaration.name, reading), declaration.alias, path);
    return asObject(this.readDeclared(reading, declaration, path), path.length === 0 && isPlainObject(declaration));
  }

  private readDeclared(reading: TypeReading, declaration: TypeDeclaration, path: Path): TypeVerdict | undefined {
    const own = this.readMembers(reading, declaration.name, declaration.members, path);
    if (own && own.category !== 'none') return own;
    const named = this.readByName(reading, declaration, path);
    if (named) return named;
    const inherited = declaration.extends
      .map((parent) => this.at(reading, parent, path))
      .find((verdict) => verdict && verdict.category !== 'none');
    return inherited ?? own;
  }

  /** A record by its type's name, although its members say nothing (`HealthData { data: unknown }`). */
  private readByName(reading: TypeReading, declaration: TypeDeclaration, path: Path): TypeVerdict | undefined {
    if (declaration.kind !== 'interface' || path.some((key) => !isIndex(key)) || this.lexicon.isBundle(declaration.name)) return undefined;
    if (this.lexicon.isArticle(Object.keys(declaration.members))) return undefined;
    const verdict = this.lexicon.classify([declaration.name], reading.context);
    return verdict && findCategory(this.lexicon.kinds, verdict.category)?.isOfRecord
      ? { ...verdict, evidence: { kind: 'type', type: this.names.of(declaration.name) } }
      : undefined;
  }

  private nearer(name: string, reading: TypeReading): TypeReading {
    const near = reading.context !== 'none' && this.lexicon.isHealth(splitWords(name));
    return near ? { ...reading, context: 'near' } : reading;
  }

  private readMembers(outer: TypeReading, owner: string, members: Members, path: Path): TypeVerdict | undefined {
    const isStaffs = isOfStaff(this.lexicon, members, (type) => findAlias(this.project, outer, type)?.type ?? type);
    const reading = {
      ...outer,
      isStaffs,
      isOfSomebody: isOfSomebody(this.lexicon, outer.context, Object.keys(members)),
      siblings: members,
      context: nearestContext(this.project, this.lexicon, owner, members, outer),
    };
    const isOfSome = isSkipped(path[0], members);
    const [key, ...rest] = isOfSome ? path.slice(1) : path;
    const others = membersBesideArticle(this.lexicon, members);
    if (isOfThings(this.lexicon, key, members, others)) return NO_PHI;
    if (key === undefined || keysLeftOut(key)) return toPart(this.readWhole(reading, owner, others, keysLeftOut(key) ?? []), isOfSome);
    if (key === ANY_KEY && '0' in members) return this.readParts(reading, Object.values(members), rest);
    const member = members[key] ?? members[ANY_KEY];
    // Each key of the path is read once: that needs no bound.
    return member && this.readMember({ ...reading, depth: reading.depth - 1 }, owner, key, member, rest);
  }

  /** A member by its type; by its name where the type is no more than a scalar, or a tag that tells no kind. */
  private readMember(reading: TypeReading, owner: string, key: string, member: WrittenType, rest: Path): TypeVerdict | undefined {
    const verdict = this.at(reading, member, rest);
    if (verdict && isDecided(member, verdict)) return verdict;
    const named = this.named(owner, [key, ...rest], reading);
    if (named && areNumbers(member) && this.isNumberOfNobody(key, named.category, reading.context)) return NO_PHI;
    return named && this.lexicon.isPhi(named.category) ? named : (verdict ?? named);
  }

  /** True for a count of records, and for a number that says who somebody is by the name of what it belongs to only: `entriesPerPage` of a `PatientState`. */
  private isNumberOfNobody(key: string, category: string, context: HealthContext): boolean {
    if (isCount(this.lexicon, key, category)) return true;
    return this.lexicon.isIdentity(category) && !this.lexicon.isMedical(category) && this.lexicon.classify([key], context) === undefined;
  }

  private named(owner: string, names: Path, reading: TypeReading): TypeVerdict | undefined {
    const { context, isStaffs = false, isOfSomebody = false } = reading;
    const segments = owner === '' || this.lexicon.isBundle(owner) ? names : [owner, ...names];
    if (isNumberOfOthers(this.lexicon, segments, reading)) return undefined;
    const verdict = this.lexicon.classify(segments, context) ?? (isOfSomebody ? nameOfSomebody(this.lexicon, names) : undefined);
    return (
      verdict && {
        ...verdict,
        category: this.categoryOf(segments, verdict.category, isStaffs),
        isByName: true,
        evidence:
          owner === ''
            ? { kind: 'member', names: this.names.all(names) }
            : { kind: 'type', type: this.names.of(owner), members: this.names.all(names) },
      }
    );
  }

  /** A key of a table of the program refers to no record, and who somebody is in a record of staff is staff's. */
  private categoryOf(segments: Path, category: string, isStaffs: boolean): string {
    if (category === this.lexicon.categories.reference && !this.lexicon.isRecordReference(segments)) return NO_PHI.category;
    return isStaffs && this.lexicon.isIdentity(category) ? this.lexicon.categories.staff : category;
  }

  private readWhole(reading: TypeReading, owner: string, members: Members, without: Path): TypeVerdict | undefined {
    const entries = Object.entries(members);
    if (entries.some(([, type]) => type.kind === 'function') && !this.lexicon.isRecord(owner)) return undefined;
    const verdicts = entries
      .filter(([name, type]) => !without.includes(name) && type.kind !== 'function')
      .map(([name, type]) => ({ name, type, verdict: this.readMember({ ...reading, depth: reading.depth + 1 }, owner, name, type, []) }));
    const data = verdicts.filter(({ verdict }) => verdict && this.lexicon.isPhi(verdict.category));
    // The whole is as sure as its surest member: a name is somebody's, a number beside it is a patient's.
    const found = data.find(({ verdict }) => verdict?.confidence !== 'low') ?? data[0];
    if (found?.verdict)
      return {
        ...ofMembers(this.lexicon, found.verdict, verdicts),
        evidence: { kind: 'type', ...(owner !== '' && { type: this.names.of(owner) }), members: [this.names.of(found.name)] },
      };
    const unknown = verdicts.filter(({ type, verdict }) => !verdict && !isNumber(type));
    if (without.length > 0) return NO_PHI;
    return entries.length > 0 && unknown.length === 0 ? NONE_BY_NAME : undefined;
  }
}
