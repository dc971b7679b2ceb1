import type { DetectorData, Standard } from '@phitrace/core';
import { SaxesParser } from 'saxes';
import { type Field, FHIR } from '../field.js';
import type { Reader, ReadProblem } from '../record.js';
import { getStandard } from '../standards.js';
import { countLineEnds } from './line-ends.js';
import { RecordBuilder } from './record-builder.js';

const DEEPEST = 500;

/** XML: C-CDA by its standard, FHIR by its types, elements that have numbers for names by their table, all else by the names of its elements and attributes. */
export function xmlReader(data: DetectorData): Reader {
  const { namespaces } = data.formats;
  const cda = getStandard(data, 'ccda');
  const tables = data.standards.filter(({ id }) => id !== cda.id && Object.values(namespaces).includes(id));
  return (text, context) => {
    const problems: ReadProblem[] = [];
    const parser = new SaxesParser({ position: true });
    const walk = new XmlWalk(new RecordBuilder(context), context.root, { cda, tables, namespaces });
    const line = () => context.line + parser.line - 1;
    parser.on('error', () => {
      if (problems.length === 0) problems.push({ line: line(), detail: 'not well-formed XML' });
    });
    parser.on('opentag', ({ name, attributes }) => walk.open(localName(name), attributes as Record<string, string>, line()));
    parser.on('text', (content) => walk.text(content.trim(), line() - countLineEnds(content.trimStart())));
    parser.on('cdata', (content) => walk.text(content.trim(), line()));
    parser.on('closetag', () => walk.close(line()));
    parser.write(text).close();
    walk.end(line());
    return problems;
  };
}

class XmlWalk {
  private readonly stack: { readonly field: Field; readonly isPart: boolean }[] = [];
  private vocabulary: string | undefined;
  /** Depth of an element whose content is of staff or an organisation. */
  private otherSince: number | undefined;
  private tooDeep = 0;

  constructor(
    private readonly builder: RecordBuilder,
    private readonly root: Field,
    private readonly known: {
      readonly cda: Standard;
      /** Other standards, whose elements are known by their own names. */
      readonly tables: readonly Standard[];
      readonly namespaces: Readonly<Record<string, string>>;
    },
  ) {}

  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void {
    if (this.stack.length >= DEEPEST) {
      this.tooDeep++;
      return;
    }
    this.findVocabulary(name, attributes);
    const parent = this.stack.at(-1)?.field ?? this.root;
    const field = this.fieldOf(parent, name);
    if (this.vocabulary === this.known.cda.id && this.known.cda.others.includes(name)) this.otherSince ??= this.stack.length;
    this.stack.push({ field, isPart: false });
    this.builder.open(field, line, false);
    if (this.otherSince === undefined) this.attributes(field, attributes, line);
  }

  text(content: string, line: number): void {
    const field = this.stack.at(-1)?.field;
    if (field && content !== '' && this.otherSince === undefined && this.tooDeep === 0) this.builder.cell(field, content, line);
  }

  close(line: number): void {
    if (this.tooDeep > 0) {
      this.tooDeep--;
      return;
    }
    this.stack.pop();
    this.builder.close(line);
    if (this.otherSince === this.stack.length) this.otherSince = undefined;
  }

  end(line: number): void {
    this.builder.closeAll(line);
  }

  private findVocabulary(name: string, attributes: Readonly<Record<string, string>>): void {
    this.vocabulary ??= this.known.namespaces[name];
    if (attributes.xmlns !== undefined) this.vocabulary = this.known.namespaces[attributes.xmlns] ?? this.vocabulary;
  }

  private fieldOf(parent: Field, name: string): Field {
    if (this.vocabulary === this.known.cda.id && this.known.cda.subjects.includes(name)) return parent.standardChild(this.known.cda.id, '');
    if (this.vocabulary === this.known.cda.id) return parent.standardChild(this.known.cda.id, pathBelow(parent, name));
    const table = this.known.tables.find(({ id }) => id === this.vocabulary);
    if (table && Object.hasOwn(table.fields, name)) return parent.standardChild(table.id, name);
    const isResource = this.vocabulary === FHIR && /^[A-Z]/.test(name);
    return isResource ? parent.standardChild(FHIR, name) : parent.child(name);
  }

  private attributes(field: Field, attributes: Readonly<Record<string, string>>, line: number): void {
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith('xmlns') || name.startsWith('xsi:')) continue;
      this.builder.cell(this.attributeField(field, name), value, line);
    }
  }

  private attributeField(field: Field, name: string): Field {
    if (field.standard === this.known.cda.id) return field.standardChild(this.known.cda.id, `${field.name}@${name}`);
    return name === 'value' ? field : field.child(name);
  }
}

/** Elements outside of a subject have names that stand in no table. */
const OUTSIDE = '-';

/** Places in C-CDA are named by their last two elements below the subject. */
function pathBelow(parent: Field, name: string): string {
  if (parent.standard === undefined || parent.name === OUTSIDE) return OUTSIDE;
  const last = parent.name.split('/').at(-1) ?? '';
  return last === '' || last === 'patient' || last.endsWith('Person') ? name : `${last}/${name}`;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
