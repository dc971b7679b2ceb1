import { type Coverage, type Detector, type Project, type ProjectFile, scanProject, type Skipped } from '@phitrace/core';
import { describe, expect, test } from 'vitest';
import { at, defaults, knowledge, makeSink, rules, today } from './samples.js';

const makeFile = (path: string, ...kinds: ProjectFile['kinds']): ProjectFile => ({
  path,
  absolute: `/nowhere/${path}`,
  kinds,
  size: 1,
  runsIn: 'production',
});

const project: Project = {
  root: '/nowhere',
  setup: { configuration: defaults, knowledge, hash: 'c0ffee', files: [], globFolder: '/nowhere' },
  files: [makeFile('a.ts', 'code'), makeFile('cdk.json', 'config', 'data'), makeFile('rows.csv', 'data')],
  manifests: [],
  workspace: { folder: '/nowhere', files: [], manifests: [] },
  skipped: [{ path: 'closed', reason: 'unreadable', detail: 'folder (EACCES)' }],
  readText: () => '',
};

const clear: Coverage = { filesSeen: 0, filesAnalyzed: 0, skipped: [], sinkCalls: 0, cuts: [], unknownSyntax: {} };

function makeDetector(id: string, reads: Detector['reads'], coverage: Partial<Coverage> = {}, rest: object = {}): Detector {
  return { id, reads, detect: () => ({ observations: [], comments: [], coverage: { ...clear, ...coverage }, ...rest }) };
}

function scan(...detectors: Detector[]) {
  return scanProject(detectors, project, { tool: { name: 'phitrace', version: '1.2.3' }, rules, today });
}

describe('a scan', () => {
  test('judges what all detectors saw together, in one order', async () => {
    const first = makeDetector('first', ['code'], {}, { observations: [makeSink({ location: at(9) })] });
    const later = {
      ...makeDetector('later', ['code']),
      detect: async () => Promise.resolve({ observations: [makeSink()], comments: [], coverage: clear }),
    };
    const { findings, observations } = await scan(first, later);
    expect(findings.map(({ location }) => location.line)).toEqual([3, 9]);
    expect(findings.map(({ fingerprint }) => fingerprint).at(1)).toBe(`${findings[0]?.fingerprint ?? ''}-2`);
    expect(observations).toHaveLength(2);
  });

  test('heeds a comment that one detector read for what another saw', async () => {
    const comments = [{ path: 'src/visit.ts', line: 2, text: '// phitrace-ignore-next-line phi-in-logs -- synthetic data' }];
    const { findings } = await scan(
      makeDetector('seer', ['code'], {}, { observations: [makeSink()] }),
      makeDetector('reader', ['code'], {}, { comments }),
    );
    expect(findings.map(({ suppression }) => suppression?.reason)).toEqual(['synthetic data']);
  });

  test('says which detectors ran', async () => {
    const { engines } = await scan(makeDetector('here', ['code']), makeDetector('away', ['other-code'], {}, { engine: 'missing' }));
    expect(engines).toEqual({ here: 'run', away: 'missing' });
  });
});

describe('coverage', () => {
  const skip = (path: string, rest: Partial<Skipped> = {}): Skipped => ({ path, reason: 'too-large', detail: '', ...rest });

  test('counts a file once, however many read it, and none that nobody reads', async () => {
    const { coverage } = await scan(makeDetector('settings', ['config']), makeDetector('records', ['config', 'data']));
    expect(coverage).toMatchObject({ filesSeen: 2, filesAnalyzed: 2 });
  });

  test('counts a file as analysed when one detector analysed it', async () => {
    const skipping = makeDetector('settings', ['config'], { skipped: [skip('cdk.json')] });
    expect((await scan(skipping)).coverage).toMatchObject({ filesSeen: 1, filesAnalyzed: 0 });
    expect((await scan(skipping, makeDetector('records', ['data']))).coverage).toMatchObject({ filesSeen: 2, filesAnalyzed: 2 });
  });

  test('counts a file that was analysed in part', async () => {
    const skipped = [skip('a.ts', { reason: 'syntax-error', inPart: true })];
    expect((await scan(makeDetector('flows', ['code'], { skipped }))).coverage).toMatchObject({
      filesSeen: 1,
      filesAnalyzed: 1,
      skipped: [{}, {}],
    });
  });

  test('names what was skipped before any detector, and once what several skipped', async () => {
    const [left, right] = ['left', 'right'].map((id) => makeDetector(id, ['data'], { skipped: [skip('rows.csv')] }));
    const { coverage } = await scan(left!, right!);
    expect(coverage.skipped.map(({ path }) => path)).toEqual(['closed', 'rows.csv']);
  });

  test('adds up the rest, and keeps what each detector said', async () => {
    const flows = { sinkCalls: 3, cuts: [{ location: at(1), bound: 'pathLength' }], unknownSyntax: { Decorator: 1 } };
    const other = { sinkCalls: 1, unknownSyntax: { Decorator: 2, Macro: 1 } };
    const { coverage, detectors } = await scan(makeDetector('flows', ['code'], flows), makeDetector('other', ['code'], other));
    expect(coverage).toMatchObject({ sinkCalls: 4, cuts: flows.cuts, unknownSyntax: { Decorator: 3, Macro: 1 } });
    expect(detectors).toMatchObject({ flows, other });
  });
});

describe('where code runs', () => {
  const placed: Project = {
    ...project,
    files: [
      { ...makeFile('src/a.ts', 'code'), runsIn: 'production' },
      { ...makeFile('scripts/b.ts', 'code'), runsIn: 'script' },
      { ...makeFile('test/c.ts', 'code'), runsIn: 'test' },
    ],
  };
  const detector: Detector = {
    ...makeDetector('flows', ['code']),
    detect: () => ({
      observations: placed.files.map(({ path }) => makeSink({ location: { ...at(1), path } })),
      comments: [],
      coverage: clear,
    }),
  };
  const scanPlaces = (includesTests: boolean) =>
    scanProject([detector], { ...placed, includesTests }, { tool: { name: 'phitrace', version: '1.2.3' }, rules, today });
  const tell = ({ findings }: Awaited<ReturnType<typeof scanPlaces>>) =>
    findings.map(({ location, severity, runsIn }) => [location.path, severity, runsIn]);

  test('flows in tests are counted, not listed; those in scripts weigh one severity less', async () => {
    const result = await scanPlaces(false);
    expect(tell(result)).toEqual([
      ['src/a.ts', 'error', undefined],
      ['scripts/b.ts', 'warning', 'script'],
    ]);
    expect(result.notes).toContainEqual({ kind: 'left-out', results: 'tests', count: 1 });
  });

  test('tests are listed when they are asked for', async () => {
    const result = await scanPlaces(true);
    expect(tell(result)).toContainEqual(['test/c.ts', 'warning', 'test']);
    expect(result.notes).toEqual([]);
  });
});
