import {
  type Detection,
  type DetectorData,
  type Detector,
  type KnownAnswer,
  type Project,
  type ProjectFile,
  type RecordObservation,
  type Skipped,
  type SourceComment,
} from '@phitrace/core';
import { HealthTypeIndex, Lexicon } from '@phitrace/naming';
import { decode, toCommentFinder, UnreadableFile } from '@phitrace/sources';
import { dependsOnCare } from './care.js';
import { type ContainerKind, findContainer, type Member, MOST_MEMBER_BYTES } from './containers/index.js';
import { isDatabase, mayHoldPatients } from './database.js';
import { findHeaderKind, type HeaderKind } from './headers/index.js';
import { openFile, type OpenFile } from './open-file.js';
import { ProductionAddresses } from './production-address.js';
import { MethodRecords } from './method-records.js';
import { isNeverData, mayHoldRecords } from './prefilter.js';
import { allReaders } from './readers/index.js';
import { RecordScanner, type TextScan } from './scan-text.js';
import { getStandard } from './standards.js';

/** Finds records of people in all files of a project. What it knows is read when a scan begins; files are read from disk, or where `open` finds them. */
export function recordsDetector(readData: () => DetectorData, open: (file: ProjectFile) => OpenFile = openFile): Detector {
  return {
    id: 'records',
    reads: ['code', 'component', 'other-code', 'unread-code', 'config', 'data', 'notebook'],
    detect: (project, { today }) => new RecordsScan(project, readData(), { today, open }).run(),
  };
}

/** Containers inside of a container that are opened: a workbook in an archive in an archive is not. */
const DEEPEST_MEMBER = 1;
const COMMENT_MARK = 'phitrace';

/** What was found in a file, or in all. */
interface FoundInFile {
  readonly observations: RecordObservation[];
  readonly skipped: Skipped[];
  readonly comments: SourceComment[];
  /** The first characters of a data set that is called de-identified. */
  claim?: string;
  analyzed: number;
  binaryFiles: number;
}

const nothingFound = (): FoundInFile => ({ observations: [], skipped: [], comments: [], analyzed: 0, binaryFiles: 0 });

class RecordsScan {
  /** In the file that is being read. */
  private found = nothingFound();
  private readonly lexicon: Lexicon;
  private readonly scanner: RecordScanner;
  private readonly addresses: ProductionAddresses;
  private readonly methods: MethodRecords;
  private readonly findComments: ReturnType<typeof toCommentFinder>;
  private readonly isOfCare: boolean;

  constructor(
    private readonly project: Project,
    private readonly data: DetectorData,
    private readonly request: { readonly today: string; readonly open: (file: ProjectFile) => OpenFile },
  ) {
    const { knowledge } = project.setup;
    const { phi } = project.setup.configuration;
    const health = new HealthTypeIndex(knowledge);
    this.lexicon = new Lexicon(knowledge, { phi });
    this.scanner = new RecordScanner({ lexicon: this.lexicon, health, kinds: knowledge.kinds }, data, request.today, allReaders(data));
    this.addresses = new ProductionAddresses(data.addresses, data.contents.address);
    this.methods = new MethodRecords(data.methods, data.contents.undocumented);
    this.findComments = toCommentFinder(knowledge.files);
    this.isOfCare = dependsOnCare(project.manifests, health);
  }

  async run(): Promise<Detection> {
    const files = this.project.files.filter(({ path }) => !isNeverData(path));
    const found: FoundInFile[] = [];
    for (const file of files) {
      const ofFile = await this.findIn(file);
      if (ofFile.claim !== undefined) this.methods.addClaimed(file, ofFile.claim);
      found.push(ofFile);
    }
    const count = (of: 'analyzed' | 'binaryFiles') => found.reduce((sum, each) => sum + each[of], 0);
    const binaryFiles = count('binaryFiles');
    return {
      observations: [...found.flatMap(({ observations }) => observations), ...this.methods.findMissing(this.project)],
      coverage: {
        filesSeen: files.length,
        filesAnalyzed: count('analyzed'),
        skipped: found.flatMap(({ skipped }) => skipped),
        sinkCalls: 0,
        cuts: [],
        unknownSyntax: {},
        ...(binaryFiles > 0 ? { binaryFiles } : {}),
      },
      comments: found.flatMap(({ comments }) => comments),
    };
  }

  /** What a file holds never stops the scan of the others. */
  private async findIn(file: ProjectFile): Promise<FoundInFile> {
    const found = (this.found = nothingFound());
    try {
      const opened = this.request.open(file);
      if (opened.head.length === 0) return found;
      const known = this.knownOf(file, opened);
      if (known?.answer) return known.answer;
      await this.scanOpened(file, opened);
      known?.keep(found);
    } catch (error) {
      this.addUnread(file, error);
    }
    return found;
  }

  private addUnread(file: ProjectFile, error: unknown): void {
    if (error instanceof UnreadableFile && error.reason === 'binary' && isPlainData(file)) this.found.binaryFiles++;
    else if (error instanceof UnreadableFile) this.skip(file.path, error.reason, error.detail);
    else this.skip(file.path, 'internal-error', error instanceof Error ? error.name : 'unknown');
  }

  private knownOf({ path, kinds, runsIn, size }: ProjectFile, opened: OpenFile): KnownAnswer<FoundInFile> | undefined {
    const { phi } = this.project.setup.configuration;
    const surroundings = JSON.stringify([path, kinds, runsIn, size, phi, this.isOfCare, this.request.today]);
    return this.project.answers?.at<FoundInFile>('records', [surroundings, opened.content()]);
  }

  private async scanOpened(file: ProjectFile, opened: OpenFile): Promise<void> {
    const { head } = opened;
    if (await this.scanByHead(file.path, head, () => opened.content())) {
      this.found.analyzed++;
      return;
    }
    const container = findContainer(head);
    if (!container) return this.scanText(file, opened);
    this.addClaim(file, '');
    return this.scanContainer(file.path, container, opened);
  }

  /**
   * Databases, images and recordings, known by their first bytes: before containers, since the preamble of a DICOM file may
   * make a TIFF image of it.
   */
  private async scanByHead(path: string, head: Buffer, content: () => Buffer): Promise<boolean> {
    const kind = isDatabase(head) ? undefined : findHeaderKind(head);
    if (kind) await this.scanHeader(path, kind, content());
    else if (isDatabase(head)) this.addDatabase(path, content());
    else return false;
    return true;
  }

  private async scanHeader(path: string, { standard: id, read, failure }: HeaderKind, content: Buffer): Promise<void> {
    const standard = getStandard(this.data, id);
    try {
      this.add(this.scanner.scanHeader(path, id, await read(content, standard)), path);
    } catch {
      // The library throws texts, and a RangeError where lengths lead out of the file.
      this.skip(path, 'unreadable', failure);
    }
  }

  private scanText(file: ProjectFile, opened: OpenFile): void {
    const text = decode(opened.content());
    const isCode = file.kinds.includes('code') || file.kinds.includes('component');
    this.found.analyzed++;
    if (opened.isSample) this.skip(file.path, 'too-large', `only the beginning of ${file.size} bytes was read for records`, true);
    this.addClaim(file, text);
    this.found.observations.push(...this.addresses.findIn(file, text));
    if (!isCode)
      for (const comment of this.findComments(file.path, text, COMMENT_MARK)) this.found.comments.push({ path: file.path, ...comment });
    if (mayHoldRecords(text)) this.add(this.scanner.scan({ path: file.path, text, isOfCare: this.isOfCare }), file.path);
  }

  private async scanContainer(path: string, container: ContainerKind, opened: OpenFile): Promise<void> {
    let members: readonly Member[];
    try {
      const { members: opening, left } = await container.open(path, opened.content());
      members = opening;
      if (left !== undefined) this.skip(path, 'excluded-by-limit', left, true);
    } catch (error) {
      if (error instanceof UnreadableFile) throw error;
      return this.skip(path, 'unreadable', container.failure);
    }
    this.found.analyzed++;
    await this.scanMembers(path, members, DEEPEST_MEMBER);
  }

  /** Records inside a container are reported at the container. Containers in containers are opened as long as what they hold is bounded. */
  private async scanMembers(path: string, members: readonly Member[], depth: number): Promise<void> {
    let bytes = 0;
    for (const { name, content } of members) {
      const head = content.subarray(0, 4_096);
      if (await this.scanByHead(path, head, () => content)) continue;
      const container = findContainer(head);
      if (!container) this.scanMember(path, name, content);
      else if (depth === 0 || bytes > MOST_MEMBER_BYTES)
        this.skip(path, 'excluded-by-limit', 'an archive inside of an archive was not read', true);
      else bytes += await this.scanInner(path, { name, content }, { container, depth });
    }
  }

  /** Gives the bytes that were unpacked. */
  private async scanInner(
    path: string,
    { name, content }: Member,
    { container, depth }: { container: ContainerKind; depth: number },
  ): Promise<number> {
    try {
      const { members } = await container.open(name, content);
      await this.scanMembers(path, members, depth - 1);
      return members.reduce((total, member) => total + member.content.length, 0);
    } catch {
      this.skip(path, 'unreadable', container.failure, true);
      return 0;
    }
  }

  private scanMember(path: string, name: string, content: Buffer): void {
    if (content.subarray(0, 4_096).includes(0)) {
      this.found.binaryFiles++;
      return;
    }
    const text = decode(content);
    if (!mayHoldRecords(text)) return;
    const { observations } = this.scanner.scan({ path: `${path}/${name}`, text, isOfCare: this.isOfCare });
    const location = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    this.found.observations.push(...observations.map((observation) => ({ ...observation, location })));
  }

  private addClaim(file: ProjectFile, text: string): void {
    const claim = this.methods.findClaim(file.path, text);
    if (claim !== undefined) this.found.claim = claim;
  }

  private addDatabase(path: string, content: Buffer): void {
    if (mayHoldPatients(content, this.lexicon)) this.found.observations.push(toDatabase(path, this.data.contents.database));
  }

  private add({ observations, problems }: TextScan, path: string): void {
    this.found.observations.push(...observations);
    for (const { line, detail } of problems) this.skip(path, 'syntax-error', `line ${line}: ${detail}`, true);
  }

  private skip(path: string, reason: Skipped['reason'], detail: string, isReadInPart = false): void {
    this.found.skipped.push({ path, reason, detail, ...(isReadInPart ? { inPart: true } : {}) });
  }
}

/** Nothing takes it for code or settings, so nothing is missed that anybody would have read. */
function isPlainData({ kinds }: ProjectFile): boolean {
  return kinds.every((kind) => kind === 'data');
}

function toDatabase(path: string, content: string): RecordObservation {
  const location = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return {
    kind: 'record',
    location,
    format: 'database',
    content,
    verdict: 'unclear',
    confidence: 'medium',
    records: 0,
    categories: [],
    signals: [],
  };
}
