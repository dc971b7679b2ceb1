import { deserialize, serialize } from 'node:v8';
import { type Detection, type DetectionRequest, type Detector, isOwnFile, type Project, type ProjectFile } from '@phitrace/core';
import type { Journal } from './journal.js';
import { type ChangedFile, findChanged, type KeptShape, type KeptShapes, notingShapes } from './kept-shapes.js';
import { moveDetection } from './moved-lines.js';
import { type DiskAnswer, holdsStill } from './questions.js';
import type { SealedFiles } from './sealed-files.js';
import { isSameAsRead, type ReadOfSetup, watchSetup } from './watched-setup.js';

/** What a detector saw, as plain data. */
interface SeenBefore {
  readonly detection: Omit<Detection, 'findPrintedNames'>;
  /** By the paths of files that it read as code. */
  readonly names?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What all detectors saw that ask the graph of the code, and what that rests on. */
interface KeptSight {
  /** But for what was asked for files that have shapes. */
  readonly asked: readonly DiskAnswer[];
  readonly shapes: KeptShapes;
  readonly setup: ReadOfSetup;
  readonly seen: ReadonlyMap<string, SeenBefore>;
}

/**
 * What the detectors see that ask the graph of the code: it is the same as in the scan before where everything is that they
 * asked of the disk and of the configuration, and all that was known before they began. What they didn't ask for, such as a
 * document, a test that nothing leads to or the severity of a rule, may have changed; and so may comments and empty lines of the
 * code, after which the same is seen elsewhere.
 */
export class KeptDetections {
  private made?: { readonly name: string; readonly sight: KeptSight };

  constructor(
    private readonly files: SealedFiles,
    private readonly journal: Journal,
    private readonly request: { readonly name: string; readonly secret: Buffer; readonly onDamage: () => void },
  ) {}

  /** The same detectors; the first of these that is asked has all of them look. */
  wrap(detectors: readonly Detector[]): readonly Detector[] {
    const together = detectors.filter(({ asksGraph }) => asksGraph);
    let seen: Promise<ReadonlyMap<string, Detection>> | undefined;
    const detect = (id: string, project: Project, request: DetectionRequest) =>
      (seen ??= this.look(together, project, request)).then((all) => all.get(id) as Detection);
    return detectors.map((detector) =>
      detector.asksGraph ? { ...detector, detect: (project, request) => detect(detector.id, project, request) } : detector,
    );
  }

  /** Keeps what was seen, unless it was known. */
  save(): void {
    if (this.made) this.files.write('detections', this.made.name, serialize(this.made.sight));
  }

  private async look(detectors: readonly Detector[], project: Project, request: DetectionRequest): Promise<ReadonlyMap<string, Detection>> {
    const name = JSON.stringify([this.request.name, describe(project, request), detectors.map(({ id }) => id)]);
    const known = this.find(name, project, detectors);
    const rests = known ? [known, ...known.shapes.values()] : [];
    for (const { asked } of rests) for (const each of asked) this.journal.add(...each);
    if (known) return new Map([...known.seen].map(([id, before]) => [id, toDetection(before)]));
    const { setup, read } = watchSetup(project.setup);
    const shapes = new Map<string, KeptShape>();
    const [seen, asked] = await this.journal.during(async () => {
      const shared = { ...toAskingProject(project, this.journal), setup, readShaped: notingShapes(this.journal, shapes) };
      const found = new Map<string, Detection>();
      for (const detector of detectors) found.set(detector.id, await detector.detect(shared, request));
      return found;
    });
    if (asked.answers)
      this.made = {
        name,
        sight: {
          asked: asked.answers,
          shapes,
          setup: read(),
          seen: new Map([...seen].map(([id, detection]) => [id, toSeen(detection, project)])),
        },
      };
    return seen;
  }

  private find(name: string, project: Project, detectors: readonly Detector[]): KeptSight | undefined {
    const { secret, onDamage } = this.request;
    const content = this.files.read('detections', name, onDamage);
    const sight = content && (deserialize(content) as KeptSight);
    if (!sight || !isSameAsRead(project.setup, sight.setup) || !sight.asked.every((each) => holdsStill(each, secret))) return undefined;
    const changed = findChanged(sight.shapes, { project, detectors, journal: this.journal, secret });
    if (!changed || changed.length === 0) return changed && sight;
    const moved = moveSight(sight, changed, project);
    if (moved) this.made = { name, sight: moved };
    return moved;
  }
}

/** What was seen as it stands in files that have changed; undefined where that isn't known of all. */
function moveSight(sight: KeptSight, changed: readonly ChangedFile[], { files }: Project): KeptSight | undefined {
  const paths = files.map(({ path }) => path);
  const seen = new Map<string, SeenBefore>();
  for (const [id, { detection, names }] of sight.seen) {
    const moved = moveDetection({ id, detection }, changed, paths);
    if (!moved) return undefined;
    seen.set(id, { detection: moved, ...(names && { names }) });
  }
  const now = changed.map(({ path, asked, shape }) => [path, { asked, shape }] as const);
  return { ...sight, seen, shapes: new Map([...sight.shapes, ...now]) };
}

/** All that detectors can learn of a project without asking the disk. Who looks for the configuration asks the setup for its place. */
function describe({ root, files, manifests, workspace, includesTests, skipped }: Project, { today, controls }: DetectionRequest): unknown {
  const toLine = ({ path, kinds, runsIn }: ProjectFile) => [path, kinds, runsIn];
  const toLines = (listed: readonly ProjectFile[]) => listed.filter(({ path }) => !isOwnFile(path)).map(toLine);
  const around = [workspace.folder, toLines(workspace.files), workspace.manifests];
  return [root, toLines(files), manifests, around, includesTests, skipped, today, controls && [...controls].sort()];
}

/** A project that says nothing of severities, and writes down whose size it is asked for, since a size is a part of the content. */
function toAskingProject(project: Project, journal: Journal): Project {
  const toAsking = (file: ProjectFile): ProjectFile => ({
    ...file,
    get size() {
      journal.add({ kind: 'stat', path: file.absolute }, `file ${file.size}`);
      return file.size;
    },
  });
  const { files, workspace } = project;
  const asking = { ...project, files: files.map(toAsking), workspace: { ...workspace, files: workspace.files.map(toAsking) } };
  Reflect.deleteProperty(asking, 'rulesAt');
  return asking;
}

function toSeen({ findPrintedNames, ...detection }: Detection, { files, workspace }: Project): SeenBefore {
  if (!findPrintedNames) return { detection };
  const names = [...files, ...workspace.files].flatMap(({ path }) => {
    const found = findPrintedNames(path);
    return found ? [[path, found] as const] : [];
  });
  return { detection, names: new Map(names) };
}

function toDetection({ detection, names }: SeenBefore): Detection {
  return names ? { ...detection, findPrintedNames: (path) => names.get(path) } : detection;
}
