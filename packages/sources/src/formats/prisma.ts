/** A block of a Prisma schema, such as `model Visit { … }`. Offsets count from the start of the text. */
export interface PrismaBlock {
  readonly kind: string;
  readonly name: string;
  readonly start: number;
  readonly body: string;
  readonly bodyStart: number;
}

/** A field of a model. `attributes` is the rest of its line, comments included; `start` and `end` span the line from the name on. */
export interface PrismaField {
  readonly name: string;
  readonly type: string;
  readonly isList: boolean;
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
}

/** What follows the brace on its line is no field, even to Prisma (seen with its parser, 8.1.0-2). */
const OPENS = /^[ \t]*(\w+)[ \t]+(\w+)[ \t]*\{[^\n]*\n/gm;
/** The brace that ends a block stands alone on its line; others belong to defaults, such as `@default("{}")`. */
const CLOSES = /^[ \t]*\}/gm;
const FIELD = /^[ \t]*(?=[a-z_])(\w+)[ \t]+(\w+)(\[\])?([^\r\n]*)/gim;

/** The blocks of a Prisma schema ("Prisma schema" in Prisma's reference). One that is not closed is left out. */
export function readPrismaBlocks(text: string): PrismaBlock[] {
  return [...text.matchAll(OPENS)].flatMap(({ 0: head, 1: kind = '', 2: name = '', index }) => {
    const bodyStart = index + head.length;
    CLOSES.lastIndex = bodyStart;
    const end = CLOSES.exec(text)?.index;
    if (end === undefined) return [];
    return { kind, name, start: index + head.search(/\S/), body: text.slice(bodyStart, end), bodyStart };
  });
}

/** The fields that a model, a view or a composite type declares. */
export function fieldsOfPrismaBlock({ body, bodyStart }: PrismaBlock): PrismaField[] {
  return [...body.matchAll(FIELD)].map(({ 0: line, 1: name = '', 2: type = '', 3: list, 4: attributes = '', index }) => ({
    name,
    type,
    isList: list !== undefined,
    attributes,
    start: bodyStart + index + line.search(/\S/),
    end: bodyStart + index + line.length,
  }));
}

/** The blocks that describe records: models, views and composite types. */
export const PRISMA_RECORDS: ReadonlySet<string> = new Set(['model', 'view', 'type']);
