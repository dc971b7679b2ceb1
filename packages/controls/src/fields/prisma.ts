import type { SchemaField } from '@phitrace/flows';
import { Positions } from '@phitrace/sources';

const MODEL = /^[ \t]*(?:model|type)[ \t]+(\w+)[ \t]*\{([^}]*)\}/gm;
const FIELD = /^([ \t]*)(\w+)[ \t]+(\w+)(\[\])?(\??)([^\n]*)$/gm;

/** The fields of the models of a Prisma schema, with the comments above and beside them. */
export function fieldsOfPrisma(path: string, text: string): SchemaField[] {
  const positions = new Positions(text);
  return [...text.matchAll(MODEL)].flatMap(({ 0: whole, 1: table = '', 2: body = '', index }) => {
    const start = index + whole.indexOf('{') + 1;
    const fields = [...body.matchAll(FIELD)].filter(({ 2: name = '' }) => /^[a-z_]/i.test(name));
    const names = fields.map(({ 2: name = '' }) => name);
    return fields.map((match) => {
      const [line, indent = '', name = '', type = '', , , rest = ''] = match;
      const at = start + match.index + indent.length;
      return {
        location: positions.toLocation(path, at, start + match.index + line.length),
        table,
        name,
        siblings: names.filter((other) => other !== name),
        said: [type, ...wordsWritten(rest), ...wordsWritten(commentAbove(body, match.index))],
      };
    });
  });
}

/** The lines of comments right above a field. */
function commentAbove(body: string, index: number): string {
  return /(?:^[ \t]*\/\/[^\n]*\n)+$/m.exec(body.slice(0, index))?.[0] ?? '';
}

function wordsWritten(text: string): string[] {
  return text.match(/\w+/g) ?? [];
}
