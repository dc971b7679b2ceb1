import { mayHoldRecords } from '../prefilter.js';
import { type ContainerKind, stemOf, toMember } from './container.js';

/** First bytes of image formats that hold descriptions beside their pixels: JPEG, PNG, TIFF, WebP, HEIC. */
const IMAGES: readonly (readonly [at: number, bytes: string])[] = [
  [0, '\xff\xd8\xff'],
  [0, '\x89PNG'],
  [0, 'II*\0'],
  [0, 'MM\0*'],
  [8, 'WEBP'],
  [4, 'ftyphei'],
];
/** Descriptions stand before the pixels. */
const DESCRIBED_WITHIN = 1_000_000;
const LONGEST = 20_000;

/** Codes of segments in JPEG (ITU-T T.81, table B.1): a comment, and the start of the pixels. */
const COMMENT = 0xfe;
const PIXELS = 0xda;

/** An image: what EXIF, IPTC, XMP, text chunks and comments say of it, a tag a line. */
export const photograph: ContainerKind = {
  isSo: (head) => IMAGES.some(([at, bytes]) => head.toString('latin1', at, at + bytes.length) === bytes),
  failure: 'an image whose description is broken',
  open: async (name, content) => {
    const bytes = content.subarray(0, DESCRIBED_WITHIN);
    if (!mayHoldRecords(bytes.toString('latin1'))) return { members: [] };
    const { default: reader } = await import('exifreader');
    const tags = reader.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
    const lines = Object.entries(tags as Record<string, { description?: unknown }>).flatMap(([tag, { description }]) =>
      typeof description === 'string' && description !== '' ? [`${tag}: ${description.slice(0, LONGEST)}`] : [],
    );
    const comments = jpegComments(bytes).map((comment) => `Comment: ${comment.slice(0, LONGEST)}`);
    return { members: [toMember(`${stemOf(name)}.txt`, [...lines, ...comments].join('\n'))] };
  },
};

/** Comments of a JPEG, which the reader of tags passes over, and which libraries write again where they leave EXIF out. */
function jpegComments(bytes: Buffer): string[] {
  const comments: string[] = [];
  if (bytes.readUInt16BE(0) !== 0xffd8) return comments;
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== PIXELS;) {
    const end = at + 2 + Math.max(bytes.readUInt16BE(at + 2), 2);
    if (bytes[at + 1] === COMMENT) comments.push(bytes.toString('utf8', at + 4, end));
    at = end;
  }
  return comments;
}
