import type { SchemaField } from '@phitrace/flows';
import { fieldsOfPrismaBlock, Positions, PRISMA_RECORDS, type PrismaBlock, readPrismaBlocks } from '@phitrace/sources';

/** The fields of the records of a Prisma schema, with the comments above and beside them. */
export function fieldsOfPrisma(path: string, text: string): SchemaField[] {
  const positions = new Positions(text);
  return readPrismaBlocks(text)
    .filter(({ kind }) => PRISMA_RECORDS.has(kind))
    .flatMap((block) => {
      const fields = fieldsOfPrismaBlock(block);
      const names = fields.map(({ name }) => name);
      return fields.map(({ name, type, attributes, start, end }) => ({
        location: positions.toLocation(path, start, end),
        table: block.name,
        name,
        siblings: names.filter((other) => other !== name),
        said: [type, ...wordsWritten(attributes), ...wordsWritten(commentAbove(block, start))],
      }));
    });
}

/** The lines of comments right above a field. */
function commentAbove({ body, bodyStart }: PrismaBlock, start: number): string {
  return /(?:^[ \t]*\/\/[^\n]*\n)+[ \t]*$/m.exec(body.slice(0, start - bodyStart))?.[0] ?? '';
}

function wordsWritten(text: string): string[] {
  return text.match(/\w+/g) ?? [];
}
