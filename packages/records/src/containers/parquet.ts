import { type ContainerKind, stemOf, toMember } from './container.js';

/** So many rows tell where a table comes from. */
const MOST_ROWS = 2_000;

/** A table in Parquet: its first rows. */
export const parquet: ContainerKind = {
  isSo: (head) => head.toString('latin1', 0, 4) === 'PAR1',
  failure: 'a Parquet table that is broken, or packed in a way that is not read',
  open: async (name, content) => {
    const { parquetMetadata, parquetReadObjects } = await import('hyparquet');
    const { compressors } = await import('hyparquet-compressors');
    const file = content.buffer.slice(content.byteOffset, content.byteOffset + content.length) as ArrayBuffer;
    const metadata = parquetMetadata(file);
    const rows = await parquetReadObjects({ file, metadata, compressors, rowEnd: Math.min(MOST_ROWS, Number(metadata.num_rows)) });
    const left = Number(metadata.num_rows) - rows.length;
    const text = rows.map((row) => JSON.stringify(row, toText)).join('\n');
    return { members: [toMember(`${stemOf(name)}.ndjson`, text)], ...(left > 0 ? { left: `${left} rows were not read` } : {}) };
  },
};

/** Large numbers as they are written, and days without a time that nobody gave. */
function toText(_: string, value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  return typeof value === 'string' ? value.replace(/^(\d{4}-\d\d-\d\d)T00:00:00(?:\.000)?Z$/, '$1') : value;
}
