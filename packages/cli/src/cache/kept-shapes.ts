import type { Detector, Project, ReadShaped, Shape, ShapedFile } from '@phitrace/core';
import type { Journal } from './journal.js';
import { type DiskAnswer, holdsStill } from './questions.js';

/** What was asked of the disk for a file of which no more was wanted than something of this shape. */
export interface KeptShape {
  readonly asked: readonly DiskAnswer[];
  readonly shape: Shape;
}

/** Shapes by the paths of their files. */
export type KeptShapes = ReadonlyMap<string, KeptShape>;

/** A file with another text of the same shape. */
export interface ChangedFile extends ShapedFile {
  readonly path: string;
  /** The detector whose shape it is. */
  readonly readBy: Detector['id'];
  readonly before: Shape;
  readonly asked: readonly DiskAnswer[];
}

/** Reads files, and notes the shape of what has one instead of what was asked for it. */
export function notingShapes(journal: Journal, shapes: Map<string, KeptShape>): ReadShaped {
  return (path, read) =>
    journal.apart(read, ({ shape }, asked) => {
      if (shape) shapes.set(path, { asked, shape });
      return shape !== undefined;
    });
}

/** The files whose texts have changed; undefined where one has another shape now. */
export function findChanged(
  shapes: KeptShapes,
  { project, detectors, journal, secret }: { project: Project; detectors: readonly Detector[]; journal: Journal; secret: Buffer },
): readonly ChangedFile[] | undefined {
  const files = new Map([...project.files, ...project.workspace.files].map((file) => [file.path, file]));
  const changed: ChangedFile[] = [];
  for (const [path, { asked, shape }] of shapes) {
    if (asked.every((each) => holdsStill(each, secret))) continue;
    const file = files.get(path);
    const reader = detectors.find(({ findShape }) => findShape);
    let now: readonly DiskAnswer[] = [];
    const found = journal.apart(
      () => file && reader?.findShape?.(project, file),
      (_, answers) => {
        now = answers;
        return true;
      },
    );
    if (!reader || found?.shape.digest !== shape.digest) return undefined;
    changed.push({ path, readBy: reader.id, before: shape, asked: now, ...found });
  }
  return changed;
}
