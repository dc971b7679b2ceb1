import type { Exit, FileFacts, PathRegion, Span } from '../graph/graph.js';

/** A place in a function: a call of it, or the start of its body. */
export interface Place extends Span {
  readonly scope: number;
  readonly region?: number | undefined;
}

type Graph = Pick<FileFacts, 'regions' | 'exits'>;

/**
 * True where one of these places is on every path of the function that leads through `around`: before it, after it, or
 * with it inside. What throws by itself is no path: only `return` and `throw` are.
 */
export function isOnEveryPath(file: Graph, around: Place, places: readonly Place[]): boolean {
  const own = places.filter(({ scope }) => scope === around.scope);
  const all = withJoined(file, own);
  const open = (file.exits ?? []).filter((exit) => !all.some((place) => isOnWayOut(file, around, place, exit)));
  return all.some((place) => isPassed({ ...file, exits: open }, around, place));
}

/** The places, and what all alternatives of a choice have as one place where the choice stands. */
function withJoined(file: Graph, places: readonly Place[]): readonly Place[] {
  const all = [...places];
  const joined = new Set<number>();
  for (const { region } of all) {
    const part = region === undefined ? undefined : file.regions?.[region];
    if (!part || part.kind !== 'alternative' || !part.isWhole || joined.has(part.choice)) continue;
    const whole = joinChoice(file, part, all);
    if (!whole) continue;
    joined.add(part.choice);
    all.push(whole);
  }
  return all;
}

/** One place for a choice, where each of its alternatives has one. */
function joinChoice({ regions = [] }: Graph, { choice, outer }: PathRegion, places: readonly Place[]): Place | undefined {
  const alternatives = regions.flatMap((region, id) => (region.choice === choice ? [id] : []));
  const held = alternatives.map((id) => places.find(({ region }) => region === id));
  if (alternatives.length < 2 || held.includes(undefined)) return undefined;
  const found = held.filter((place) => place !== undefined);
  const [{ scope } = { scope: 0 }] = found;
  return { start: Math.min(...found.map(({ start }) => start)), end: Math.max(...found.map(({ end }) => end)), scope, region: outer };
}

/** True for a place behind `around` that every way through an exit has passed: `if (isBrief) return filter(text)`. */
function isOnWayOut(file: Graph, around: Place, place: Place, exit: Exit): boolean {
  if (exit.scope !== around.scope || place.start < around.end || place.end > exit.end) return false;
  const there = regionsOf(file, exit.region);
  return regionsOf(file, place.region).every((region) => there.includes(region));
}

function isPassed(file: Graph, around: Place, place: Place): boolean {
  const inner = regionsOf(file, place.region).filter((region) => !regionsOf(file, around.region).includes(region));
  if (!inner.every((region) => region.kind === 'try' || region.kind === 'finally')) return false;
  const isBehind = place.start >= around.end;
  if (!isBehind) return true;
  if (regionsOf(file, place.region).some((region) => isFinallyOf(file, region, around))) return true;
  const skips = (exit: Exit) => isBetween(exit, around, place) && canFollow(file, around, exit) && !isCaughtUp(file, exit, place);
  return !(file.exits ?? []).some(skips);
}

/** The regions that a place stands in, the innermost first. */
function regionsOf({ regions = [] }: Graph, innermost: number | undefined): PathRegion[] {
  const found: PathRegion[] = [];
  for (let id = innermost; id !== undefined; id = regions[id]?.outer) {
    const region = regions[id];
    if (region) found.push(region);
  }
  return found;
}

/** True for the `finally` of a `try` that the place stands in, or in the `catch` of. */
function isFinallyOf(file: Graph, { kind, choice }: PathRegion, around: Pick<Place, 'region'>): boolean {
  return kind === 'finally' && regionsOf(file, around.region).some((region) => region.choice === choice && region.kind !== 'finally');
}

/** True for an exit that leads through the `finally` that the place stands in. */
function isCaughtUp(file: Graph, exit: Exit, place: Place): boolean {
  return regionsOf(file, place.region).some((region) => isFinallyOf(file, region, exit));
}

/** True for an exit behind one place and before another, or with the first one inside. */
function isBetween(exit: Exit, around: Place, place: Place): boolean {
  return exit.scope === around.scope && exit.end >= around.end && exit.start < place.start && exit.end <= place.start;
}

/** False for an exit in another alternative of a choice than the place. */
function canFollow(file: Graph, around: Place, exit: Exit): boolean {
  const here = regionsOf(file, around.region);
  const there = regionsOf(file, exit.region);
  return !there.some((region) => !here.includes(region) && here.some(({ choice }) => choice === region.choice));
}
