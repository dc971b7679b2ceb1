import type { Claim } from './x12/claim837.js';
import { logger } from './obs.js';

const claims: Claim[] = [];

export async function findByMember(memberId: string): Promise<Claim[]> {
  const hits = claims.filter((c) => c.subscriber.memberId === memberId);
  const [latest] = hits;
  if (latest) logger.debug('latest', { address: latest.subscriber.address, dx: latest.diagnosisCodes }); // leak: log
  logger.debug('index', { size: claims.length }); // safe
  return hits;
}

export function payerMix(): Map<string, number> {
  const mix = new Map<string, number>();
  for (const c of claims) mix.set(c.payerId, (mix.get(c.payerId) ?? 0) + c.totalCents);
  logger.info('payer mix', { payers: mix.size, mix: Object.fromEntries(mix) }); // safe: sums by payer
  return mix;
}

export const redactClaim = ({ claimRef, payerId, totalCents, lines }: Claim) => ({ claimRef, payerId, totalCents, lines: lines.length });

export class ClaimCursor implements AsyncIterable<Claim> {
  #at = 0;
  constructor(private readonly source: readonly Claim[]) {}
  async *[Symbol.asyncIterator](): AsyncGenerator<Claim> {
    for (const claim of this.source) {
      this.#at += 1;
      yield claim;
    }
  }
  get position(): number { return this.#at; }
}

export async function sweep(): Promise<void> {
  const cursor = new ClaimCursor(claims);
  for await (const claim of cursor) {
    logger.debug('swept', { at: cursor.position, ...redactClaim(claim) }); // safe: references, sums and counts
    if (claim.diagnosisCodes.length > 12) logger.warn(`too many codes: ${claim.subscriber.lastName} ${claim.diagnosisCodes.join()}`); // leak: log
    const { subscriber: { address, ...person }, ...head } = claim;
    if (!address.zip) logger.warn('no zip', { ref: head.claimRef, person }); // leak: log
    if (!address.zip) logger.warn('no zip', { ref: head.claimRef, payer: head.payerId }); // safe: references
  }
}
