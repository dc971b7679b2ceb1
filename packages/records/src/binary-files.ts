import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** A file inside an archive. */
export interface Member {
  readonly name: string;
  readonly content: Buffer;
}

/** Bytes that one archive may grow to; what would be more is left out and counted. */
const MOST_BYTES = 64_000_000;
const MOST_MEMBERS = 2_000;

export interface Archive {
  readonly members: readonly Member[];
  /** Members that were not read: too large, too many, or archives themselves. */
  readonly left: number;
}

export function isArchive(head: Buffer): boolean {
  return isGzip(head) || head.toString('latin1', 0, 4) === 'PK\x03\x04';
}

function isGzip(head: Buffer): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** The members of a gzip or zip file, within bounds. Throws for one that is broken or a bomb. */
export function openArchive(name: string, content: Buffer): Archive {
  if (isGzip(content)) {
    const inside = gunzipSync(content, { maxOutputLength: MOST_BYTES });
    return { members: [{ name: name.replace(/\.t?gz$/i, ''), content: inside }], left: 0 };
  }
  let bytes = 0;
  let seen = 0;
  let taken = 0;
  const files = unzipSync(content, {
    filter: ({ originalSize, name: member }) => {
      seen++;
      const fits = bytes + originalSize <= MOST_BYTES && taken < MOST_MEMBERS && !/\/$|\.(?:zip|gz|jar)$/i.test(member);
      if (fits) {
        bytes += originalSize;
        taken++;
      }
      return fits;
    },
  });
  return { members: Object.entries(files).map(([member, data]) => ({ name: member, content: Buffer.from(data) })), left: seen - taken };
}
