/** A path with `/` as a relative reference: each segment percent-encoded, half characters replaced. */
export function toUri(path: string): string {
  return path.split('/').map(encodeSegment).join('/');
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(Buffer.from(segment, 'utf8').toString('utf8'));
}
