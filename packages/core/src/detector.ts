import type { Setup } from './config/setup.js';
import type { Coverage, EngineState, Skipped } from './coverage.js';
import type { FileAnswers } from './file-answers.js';
import type { Observation, SettingObservation } from './observation.js';
import type { ScanNote } from './scan-note.js';
import type { ReadShaped, Shape } from './shape.js';

/**
 * What a file is to its readers. `code`: TypeScript and JavaScript; `other-code`: code in another language; `unread-code`: code
 * that becomes JavaScript, in a form that nothing here reads; `config`:
 * infrastructure and settings; `data`: records, texts, everything else with content.
 */
export type FileKind = 'code' | 'component' | 'other-code' | 'unread-code' | 'config' | 'data' | 'notebook';

/** Where the code of a file runs, by path, manifest and imports. */
export type RunsIn = 'production' | 'script' | 'test' | 'sample';

/** A file of the project, not yet read. */
export interface ProjectFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly absolute: string;
  /** A file may be several things: `cdk.json` is `config` and `data`. */
  readonly kinds: readonly FileKind[];
  /** Bytes. */
  readonly size: number;
  readonly runsIn: RunsIn;
}

/** A package.json, and its folder relative to the root. */
export interface Manifest {
  readonly folder: string;
  readonly manifest: Readonly<Record<string, unknown>>;
}

/** What of the workspace lies around a project. Its code may be imported; nothing in it is reported. */
export interface Workspace {
  /** Absolute. */
  readonly folder: string;
  /** Files that were not asked for. Paths are relative to the root of the project: `../shared/src/log.ts`. */
  readonly files: readonly ProjectFile[];
  /** Manifests that are not among the project's. */
  readonly manifests: readonly Manifest[];
}

/** What detectors look at. Made once for all of them by one walk of the tree. */
export interface Project {
  /** Absolute; locations are relative to it. */
  readonly root: string;
  readonly setup: Setup;
  readonly files: readonly ProjectFile[];
  /** Of the packages below the root and of those that it lies in. */
  readonly manifests: readonly Manifest[];
  readonly workspace: Workspace;
  /** Whether what only tests do is asked for: flows, settings and absences. Records of real data are, wherever they lie. */
  readonly includesTests?: boolean;
  /** What could not be listed or was left out before any detector saw it. */
  readonly skipped: readonly Skipped[];
  /** The severities that the configuration has for a file, by its path; everywhere the same when absent. */
  readonly rulesAt?: (path: string) => Setup['configuration']['rules'];
  /** The text of a file (UTF-8 or UTF-16, without its mark); an InputError says why there is none. */
  readonly readText: (file: ProjectFile) => string;
  /** What earlier scans found out about single files, where that is kept. */
  readonly answers?: FileAnswers;
  /** Where what detectors see is kept, reads files for what is made of their texts. */
  readonly readShaped?: ReadShaped;
}

/** A comment in the code that speaks to the tool. The text holds its delimiters; the line (from 1) is where it starts. */
export interface SourceComment {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** What a detector makes of the text of a file as it is now. */
export interface ShapedFile {
  readonly shape: Shape;
  /** What `Detection.comments` has of the file. */
  readonly comments: readonly SourceComment[];
}

/** Something that must hold, and how often it was seen to: a control around calls and routes, or settings of a concern that stand well. */
export interface HeldControl {
  /** A word of `controls` or `concerns` in `rules/kinds.json`. */
  readonly about: string;
  /** Of settings: as which they would stand otherwise. */
  readonly standing?: SettingObservation['standing'];
  readonly count: number;
}

/** What a detector saw, and what it could not look at. */
export interface Detection {
  /** Whether it ran; `run` when absent. */
  readonly engine?: EngineState;
  readonly observations: readonly Observation[];
  readonly coverage: Coverage;
  /** Comments that may speak to the tool, of the files that it read. */
  readonly comments: readonly SourceComment[];
  /** How often what must hold was seen to hold. */
  readonly held?: readonly HeldControl[];
  /** What is worth knowing beside. */
  readonly notes?: readonly ScanNote[];
  /** The names in the code of a file that may be printed; undefined for a file that it didn't read as code. */
  readonly findPrintedNames?: (path: string) => ReadonlySet<string> | undefined;
}

/** Told after each part of the work, such as a file. */
export type OnProgress = (done: number, total: number) => void;

/** The scan that a detector works for. */
export interface DetectionRequest {
  /** The day of the scan, which is the first one on which a BAA counts as expired; ISO date. */
  readonly today: string;
  readonly onProgress?: OnProgress | undefined;
  /** Controls that a rule asks for: words of `rules/kinds.json`. What no rule asks for need not be looked for. */
  readonly controls?: ReadonlySet<string>;
}

/** One scanner: a folder with one of these, one kind of observation and its rules. */
export interface Detector {
  /** Also its name in the configuration and in reports: `flows`, `settings`, `records`, `controls`, `semgrep`. */
  readonly id: string;
  readonly reads: readonly FileKind[];
  /** True for one that asks the graph of the code, which is made once for all that do, and reads nothing but the disk. */
  readonly asksGraph?: true;
  /** Never throws for what a file holds: that is counted in `coverage`. */
  detect(project: Project, request: DetectionRequest): Detection | Promise<Detection>;
  /** For one that reads files by `Project.readShaped`: what it makes of one of them now; undefined where that has no shape. */
  readonly findShape?: (project: Project, file: ProjectFile) => ShapedFile | undefined;
}

/** A detector, and what it saw. */
export interface Detected {
  readonly detector: Pick<Detector, 'id' | 'reads'>;
  readonly detection: Detection;
}
