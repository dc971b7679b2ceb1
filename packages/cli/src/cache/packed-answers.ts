import { deserialize, serialize } from 'node:v8';

/** An answer as it is written, and how many times others were written since it was last asked for. */
export interface PackedAnswer {
  readonly bytes: Uint8Array;
  readonly idle: number;
}

/** As many times an answer is kept that nobody asks for: its file may be gone, or is asked for by another scan. */
const MOST_IDLE = 50;

/** Where an answer lies behind the index: its length, after those before it. */
type IndexRow = readonly [key: string, length: number, idle: number];

const START = 4;

/** What was asked for now, and what was not but may be again. */
export function withIdle(before: ReadonlyMap<string, PackedAnswer>, now: ReadonlyMap<string, PackedAnswer>): Map<string, PackedAnswer> {
  const idle = [...before].filter(([key, answer]) => !now.has(key) && answer.idle < MOST_IDLE);
  return new Map([...now, ...idle.map(([key, answer]) => [key, { ...answer, idle: answer.idle + 1 }] as const)]);
}

/** Answers as the parts of one content: the length of an index, the index, and one answer after the other. */
export function packAnswers(answers: ReadonlyMap<string, PackedAnswer>): Uint8Array[] {
  const index = serialize([...answers].map(([key, { bytes, idle }]): IndexRow => [key, bytes.length, idle]));
  const start = Buffer.alloc(START);
  start.writeUInt32LE(index.length);
  return [start, index, ...[...answers.values()].map(({ bytes }) => bytes)];
}

/** The answers of a content, as parts of it: nothing is copied, and only what is asked for is read. */
export function unpackAnswers(content: Buffer): Map<string, PackedAnswer> {
  let end = START + content.readUInt32LE(0);
  const index = deserialize(content.subarray(START, end)) as IndexRow[];
  return new Map(index.map(([key, length, idle]) => [key, { bytes: content.subarray(end, (end += length)), idle }]));
}
