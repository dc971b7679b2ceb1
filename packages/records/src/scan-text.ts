import { basename } from 'node:path/posix';
import type { DetectorData, RecordObservation } from '@phitrace/core';
import { splitWords } from '@phitrace/naming';
import { OriginModel } from './evidence/origin-model.js';
import { Field } from './field.js';
import { type Format, Formats, type Readers } from './formats.js';
import type { HeaderField } from './headers/index.js';
import { saysTaken } from './taken.js';
import { type InspectionData, toInspectionData } from './identifiers/index.js';
import { RecordJudge } from './judged-record.js';
import { FieldReader, type FieldNames } from './meaning.js';
import { unpackText } from './packed-text.js';
import { findCells } from './readers/text.js';
import { type GroupContext, type Mark, RecordGroup } from './record-group.js';
import type { Cell, ReadContext, ReadProblem } from './record.js';

/** A text, and what is known of it before it is read. */
export interface TextSource {
  /** Relative to the scan's root. */
  readonly path: string;
  readonly text: string;
  /** The project handles data of people in care. */
  readonly isOfCare: boolean;
}

export interface TextScan {
  readonly observations: readonly RecordObservation[];
  readonly problems: readonly ReadProblem[];
  /** Undefined when nothing reads such a text. */
  readonly format: string | undefined;
}

/** What is the same for all records of a text. */
type SharedContext = Pick<GroupContext, 'path' | 'format' | 'isOfCare' | 'isClaimed' | 'mark'>;

/** Everything that is the same for all texts of a scan. */
export class RecordScanner {
  private readonly data: InspectionData;
  private readonly model: OriginModel;
  private readonly judge: RecordJudge;
  private readonly fields: FieldReader;
  readonly formats: Formats;

  constructor(
    private readonly names: FieldNames,
    readonly knowledge: DetectorData,
    today: string,
    readers: Readers,
  ) {
    this.data = toInspectionData(knowledge, today);
    this.model = new OriginModel(knowledge.origins);
    this.judge = new RecordJudge(knowledge.roles, this.data, this.model);
    this.fields = new FieldReader(names, knowledge);
    this.formats = new Formats(knowledge, readers);
  }

  /** What the header of an image or a recording says of one patient is a record. */
  scanHeader(path: string, standard: string, patients: readonly (readonly HeaderField[])[]): TextScan {
    const root = new Field('', undefined, this.fields.interpret);
    const groups = new Map<Field, RecordGroup>();
    const format: Format = { id: standard, read: () => [], isOfCare: true };
    const { take, readValue } = this.contextOf({ path, text: '', isOfCare: true }, format, root, groups);
    for (const fields of patients) {
      const cells = fields.flatMap(({ name, text }): readonly Cell[] => {
        const field = root.standardChild(standard, name);
        return field.meaning.role === 'text' ? readValue(text, field, 1) : [{ field, text, line: 1 }];
      });
      take({ group: root, cells, line: 1, endLine: 1 });
    }
    return { observations: [...groups.values()].flatMap((group) => group.observations()), problems: [], format: format.id };
  }

  scan(source: TextSource): TextScan {
    const format = this.formats.find(source.path, source.text.slice(0, 2_000));
    if (!format) return { observations: [], problems: [], format: undefined };
    const root = this.rootOf(source.path);
    const groups = new Map<Field, RecordGroup>();
    const context = this.contextOf(source, format, root, groups);
    const problems = format.read(source.text, context);
    return { observations: [...groups.values()].flatMap((group) => group.observations()), problems, format: format.id };
  }

  /** Fields of a table are named after the file: `patients.csv` holds patients. */
  rootOf(path: string): Field {
    const stem = basename(path).replace(/\..*$/, '');
    // A name that promises harmless data would make harmless names of its columns, and that is what is asked.
    const isOfCare = !CLAIM.test(stem) && this.names.lexicon.isHealth(splitWords(stem));
    const top = new Field('', undefined, this.fields.interpret);
    return isOfCare ? top.child(stem) : top;
  }

  private contextOf(source: TextSource, format: Format, root: Field, groups: Map<Field, RecordGroup>): ReadContext {
    // Most texts hold no record, and are not looked at for what stands around one.
    let shared: SharedContext | undefined;
    const take: ReadContext['take'] = (record) => {
      let group = groups.get(record.group);
      if (group?.addUnjudged(record)) return;
      const judged = this.judge.judge(record);
      if (!judged) return;
      if (!group) groups.set(record.group, (group = this.newGroup((shared ??= this.sharedOf(source, format)))));
      group.add(judged);
    };
    return { root, take, line: 1, readValue: (text, field, line) => this.readValue(text, field, line, { root, take }) };
  }

  private sharedOf(source: TextSource, format: Format): SharedContext {
    const words = splitWords(source.path.replace(/\//g, ' '));
    return {
      path: source.path,
      format: format.id,
      isOfCare: source.isOfCare || format.isOfCare || this.names.lexicon.isHealth(words) || isProseOfCare(source.text, format),
      isClaimed: format.id !== 'literals' && isClaimedDeidentified(source),
      mark: this.markOf(source),
    };
  }

  private newGroup(shared: SharedContext): RecordGroup {
    const { roles, outcomes, contents } = this.knowledge;
    return new RecordGroup({ ...shared, roles, model: this.model, outcomes, contents });
  }

  /** Whether the path or the text names a generator, a test server or the like, or says which system the records were taken from. */
  private markOf({ path, text }: TextSource): Mark {
    const words = `${path} ${text.slice(0, MARKED)}`.toLowerCase();
    if (this.knowledge.samples.marks.some((mark) => words.includes(mark))) return 'present';
    const { taking, systems } = this.data.samples;
    const isHealth = (all: readonly string[]) => this.names.lexicon.isHealth(all);
    return saysTaken(text.slice(0, MARKED), { taking, systems, isHealth }) ? 'taken' : 'none';
  }

  /** A message or document inside a value is read as a file of its format; other text for what it says. */
  private readValue(text: string, field: Field, line: number, { root, take }: Pick<ReadContext, 'root' | 'take'>): readonly Cell[] {
    const unpacked = text.length > SHORTEST_PACKED ? unpackText(text) : undefined;
    const embedded = this.formats.findEmbedded(unpacked ?? text);
    if (!embedded) return unpacked === undefined ? findInLines(text, field, line) : findInLines(unpacked, field, line, 0);
    embedded.read(unpacked ?? text, { root, take, line, readValue: findInLines });
    return [];
  }
}

/** Cells of a text on the line where it stands, or on the lines that it has itself. */
function findInLines(text: string, { inText }: Field, line: number, step = 1): Cell[] {
  if (!text.includes('\n')) return findCells(text, inText, line);
  return text.split('\n').flatMap((part, i) => findCells(part.slice(0, 20_000), inText, line + i * step));
}

/** A letter or a note tells in words that somebody is in care, where data tells it by names of fields. */
function isProseOfCare(text: string, { id }: Format): boolean {
  return PROSE.has(id) && CARE.test(text.slice(0, MARKED));
}

const PROSE = new Set(['text', 'markdown', 'html']);
const CARE =
  /\b(?:patients?|health (?:information|records?)|medicare|medicaid|diagnos(?:is|ed)|discharged?|admitted|referr(?:al|ing|ed)|prescri(?:bed|ption))\b/i;

const SHORTEST_PACKED = 80;

/** Characters at the start of a text in which words about its origin are looked for. */
const MARKED = 50_000;

const CLAIM = /de[-_ ]?ident|anonymi[sz]|safe[-_ ]?harbor|limited[-_ ]?data[-_ ]?set|pseudonymi[sz]/i;

function isClaimedDeidentified({ path, text }: TextSource): boolean {
  return CLAIM.test(path) || CLAIM.test(text.slice(0, 300));
}
