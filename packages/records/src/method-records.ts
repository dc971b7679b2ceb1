import { basename } from 'node:path/posix';
import type { MethodWords, Project, ProjectFile, RecordObservation } from '@phitrace/core';
import { ifReadable } from '@phitrace/sources';

const CLAIM = /de[-_ ]?identified|anonymi[sz]ed|pseudonymi[sz]ed|safe[-_ ]?harbor|limited[-_ ]?data[-_ ]?set/i;
/** What SQL holds rows with; without them it defines tables, or what is done with them. */
const ROWS = /\binsert\s+into\b|\bcopy\s+\S+\s[^;]{0,2000}\bfrom\s+stdin\b/i;
/** Characters at the beginning of a data set that may tell of its method. */
const HEADED_WITHIN = 2_000;
/** Characters at the beginning of a data set that say what it is. */
const CLAIMED_WITHIN = 300;
/** Bytes of a document that are read: a longer one is data. */
const MOST_BYTES = 500_000;

/** A data set that is called de-identified, with its first characters. */
export interface ClaimedSet {
  readonly file: ProjectFile;
  readonly head: string;
}

/**
 * Data sets that are called de-identified, without a record of method and tool: in the set itself, in a document in its
 * folder or one above, or in one that names it.
 */
export class MethodRecords {
  private readonly claimed: ClaimedSet[] = [];

  constructor(
    private readonly words: MethodWords,
    /** What they are called in findings. */
    private readonly content: string,
  ) {}

  /** The first characters of a data set by its kind that is called de-identified by its name or its first lines. */
  findClaim(path: string, text: string): string | undefined {
    const head = text.slice(0, HEADED_WITHIN);
    return this.isDataSet(path, text) && CLAIM.test(`${basename(path)}\n${head.slice(0, CLAIMED_WITHIN)}`) ? head : undefined;
  }

  addClaimed(file: ProjectFile, head: string): void {
    this.claimed.push({ file, head });
  }

  private isDataSet(path: string, text: string): boolean {
    const extension = extensionOf(path);
    return this.words.datasets.includes(extension) && (extension !== 'sql' || ROWS.test(text));
  }

  findMissing(project: Pick<Project, 'files' | 'workspace' | 'readText'>): RecordObservation[] {
    if (this.claimed.length === 0) return [];
    const texts = this.documentsOf(project);
    return this.claimed.filter((set) => !this.isDocumented(set, texts)).map(({ file }) => this.toObservation(file.path));
  }

  private isDocumented({ file: { path }, head }: ClaimedSet, documents: readonly Document[]): boolean {
    if (this.isRecord(head)) return true;
    return documents.some(({ folder, text }) => isAbove(folder, path) || text.includes(basename(path).toLowerCase()));
  }

  /** Documents that tell of a method and of a tool. */
  private documentsOf({ files, workspace, readText }: Pick<Project, 'files' | 'workspace' | 'readText'>): Document[] {
    const candidates = [...files, ...workspace.files].filter(
      ({ path, size }) => size <= MOST_BYTES && this.words.documents.includes(extensionOf(path)),
    );
    return candidates.flatMap((file) => {
      const text = (ifReadable(() => readText(file)) ?? '').toLowerCase();
      return this.isRecord(text) ? [{ folder: folderOf(file.path), text }] : [];
    });
  }

  private isRecord(text: string): boolean {
    const words = text.toLowerCase();
    return this.words.methods.some((word) => words.includes(word)) && this.words.tools.some((word) => words.includes(word));
  }

  private toObservation(path: string): RecordObservation {
    return {
      kind: 'record',
      location: { path, line: 1, column: 1, endLine: 1, endColumn: 1 },
      format: 'dataset',
      content: this.content,
      verdict: 'unclear',
      confidence: 'medium',
      records: 0,
      categories: [],
      signals: [],
    };
  }
}

interface Document {
  readonly folder: string;
  /** Lower case. */
  readonly text: string;
}

function isAbove(folder: string, path: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function extensionOf(path: string): string {
  return basename(path).toLowerCase().split('.').at(-1) ?? '';
}
