import type { Project, ProjectFile } from '../detector.js';
import type { Coverage, Skipped } from '../coverage.js';
import type { Detected } from '../detector.js';

/** What all detectors looked at together. A file that several read counts once, and as analysed when one of them analysed it; an empty one is not. */
export function mergeCoverage({ files, skipped }: Pick<Project, 'files' | 'skipped'>, detected: readonly Detected[]): Coverage {
  const readers = detected.map((each) => ({ ...each, unread: unreadPaths(each.detection.coverage.skipped) }));
  const readBy = (file: ProjectFile) => readers.filter(({ detector }) => file.kinds.some((kind) => detector.reads.includes(kind)));
  const seen = files.filter((file) => readBy(file).length > 0);
  const coverages = detected.map(({ detection }) => detection.coverage);
  const counts = addCounts(coverages);
  const read = seen.filter((file) => file.size > 0 && readBy(file).some(({ unread }) => !unread.has(file.path)));
  return {
    filesSeen: seen.length,
    filesAnalyzed: read.length - (counts.binaryFiles ?? 0),
    skipped: distinctSkips([...skipped, ...coverages.flatMap((coverage) => coverage.skipped)]),
    sinkCalls: coverages.reduce((sum, coverage) => sum + coverage.sinkCalls, 0),
    cuts: coverages.flatMap(({ cuts }) => cuts),
    unknownSyntax: addUp(coverages.map(({ unknownSyntax }) => unknownSyntax)),
    ...counts,
  };
}

/** What only some detectors count; absent where there is nothing. */
export function addCounts(coverages: readonly Coverage[]): Pick<Coverage, 'binaryFiles' | 'untoldValues' | 'metLimits'> {
  const binaryFiles = coverages.reduce((sum, coverage) => sum + (coverage.binaryFiles ?? 0), 0);
  const untoldValues = coverages.reduce((sum, coverage) => sum + (coverage.untoldValues ?? 0), 0);
  const metLimits = addUp(coverages.map((coverage) => coverage.metLimits ?? {}));
  return {
    ...(binaryFiles > 0 && { binaryFiles }),
    ...(untoldValues > 0 && { untoldValues }),
    ...(Object.keys(metLimits).length > 0 && { metLimits }),
  };
}

/** Files that were not analysed at all. */
function unreadPaths(skipped: readonly Skipped[]): Set<string> {
  return new Set(skipped.filter(({ inPart }) => !inPart).map(({ path }) => path));
}

/** Several detectors may say the same of a file. */
export function distinctSkips(skipped: readonly Skipped[]): Skipped[] {
  return [...new Map(skipped.map((each) => [JSON.stringify([each.path, each.reason, each.detail]), each])).values()];
}

/** Counts of the same kind together. */
export function addUp(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const [kind, count] of counts.flatMap((each) => Object.entries(each))) sums.set(kind, (sums.get(kind) ?? 0) + count);
  return Object.fromEntries(sums);
}
