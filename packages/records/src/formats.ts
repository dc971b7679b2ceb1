import type { DetectorData, Standard } from '@phitrace/core';
import { readDelimited } from './readers/delimited.js';
import { hl7Reader } from './readers/hl7-v2.js';
import { readJsonRecords } from './readers/json.js';
import { readLiterals } from './readers/literals.js';
import { readHtml, readMarkdown } from './readers/markup.js';
import { readSql } from './readers/sql.js';
import { textReader } from './readers/text.js';
import { x12Reader } from './readers/x12.js';
import { xmlReader } from './readers/xml.js';
import { readYamlRecords } from './readers/yaml.js';
import type { Reader } from './record.js';

/** A format, as observations name it, and what reads it. */
export interface Format {
  readonly id: string;
  readonly read: Reader;
  /** The format itself says that its records are of people in care. */
  readonly isOfCare: boolean;
}

/** The formats that are read, and how one is known by a file's name and first characters. */
export class Formats {
  private readonly readers: Readonly<Record<string, Reader>>;
  private readonly byExtension: ReadonlyMap<string, string>;
  private readonly ofCare: ReadonlySet<string>;

  constructor(private readonly data: DetectorData) {
    const { formats } = data;
    this.byExtension = new Map(Object.entries(formats.extensions).flatMap(([id, names]) => names.map((name) => [name, id])));
    this.ofCare = new Set(formats.ofCare);
    const standard = (id: string) => this.getStandard(id);
    this.readers = {
      json: readJsonRecords,
      notebook: readJsonRecords,
      yaml: readYamlRecords,
      delimited: readDelimited,
      sql: readSql,
      xml: xmlReader(standard('ccda'), formats.namespaces),
      'hl7-v2': hl7Reader(standard('hl7-v2')),
      x12: x12Reader(standard('x12')),
      markdown: readMarkdown,
      html: readHtml,
      log: textReader(true),
      text: textReader(false),
      literals: readLiterals,
    };
  }

  /** Undefined for a file of no format that is read. */
  find(path: string, head: string): Format | undefined {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const extension = name.slice(name.lastIndexOf('.') + 1);
    const id = name.startsWith('.env') ? 'text' : (this.byExtension.get(extension) ?? 'text');
    return this.get(isProse(id) ? (sniff(head) ?? id) : id);
  }

  /** The format of a text inside a value. */
  findEmbedded(text: string): Format | undefined {
    const id = text.length > 60 ? sniff(text.slice(0, 400)) : undefined;
    return id === undefined ? undefined : this.get(id);
  }

  getStandard(id: string): Standard {
    const found = this.data.standards.find((standard) => standard.id === id);
    if (!found) throw new Error(`rules/detectors/standards has no ${id}`);
    return found;
  }

  private get(id: string): Format | undefined {
    const read = this.readers[id];
    return read && { id, read, isOfCare: this.ofCare.has(id) };
  }
}

function isProse(id: string): boolean {
  return id === 'text' || id === 'log' || id === 'delimited';
}

/** A format that the first characters of a text tell. */
function sniff(head: string): string | undefined {
  if (/(?:^|[\r\n\v])(?:FHS|BHS|MSH)\|\^~/.test(head)) return 'hl7-v2';
  if (/^\s*ISA(.)\d\d\1.{10}\1\d\d\1/.test(head)) return 'x12';
  if (/^\s*<(?:\?xml|ClinicalDocument|Bundle|Patient)\b/.test(head)) return 'xml';
  return /^\s*[{[]\s*(?:\{\s*)?"[\w $.@-]{1,60}"\s*:/.test(head) ? 'json' : undefined;
}
