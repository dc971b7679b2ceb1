import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../core/folder.js';
import { open, pathsOf } from './project.js';

const code = 'export const a = 1;\n';

describe('what a project holds', () => {
  test('every file with its kinds, but no dependencies, build output, declarations and lock files', () => {
    const root = makeFolder({
      'src/a.ts': code,
      'src/view.vue': '',
      'src/a.d.ts': '',
      'src/a.min.js': '',
      'ml/train.py': '',
      'notes.ipynb': '{}',
      'infra/main.tf': '',
      'cdk.json': '{}',
      'patients.csv': '',
      Dockerfile: '',
      '.env.local': '',
      'package-lock.json': '{}',
      'node_modules/x/index.js': code,
      'dist/a.js': code,
    });
    expect(open(root).files.map(({ path, kinds }) => `${path} ${kinds.join()}`)).toEqual([
      '.env.local config',
      'Dockerfile config',
      'cdk.json config,data',
      'infra/main.tf config',
      'ml/train.py other-code',
      'notes.ipynb notebook',
      'patients.csv data',
      'src/a.ts code',
      'src/view.vue component',
    ]);
  });

  test('settings in hidden folders, but no code of tools', () => {
    const root = makeFolder({ '.github/workflows/ci.yml': '', '.storybook/main.ts': code, '.git/config': '', '.next/data.json': '{}' });
    expect(pathsOf(open(root))).toEqual(['.github/workflows/ci.yml']);
  });

  test('what the globs of the configuration let in', () => {
    const root = makeFolder({ 'a/x.ts': code, 'a/x.gen.ts': code, 'b/x.ts': code });
    expect(pathsOf(open(root, { include: ['a'], exclude: ['**/*.gen.ts'] }))).toEqual(['a/x.ts']);
  });

  test('what is named, even where it is left out by default', () => {
    const root = makeFolder({ 'dist/a.js': code, 'dist/b.d.ts': code, '.hidden/c.ts': code, 'x.min.js': code, 'y.ts': code });
    expect(pathsOf(open(root, { paths: ['dist', '.hidden', 'x.min.js'] }))).toEqual([
      '.hidden/c.ts',
      'dist/a.js',
      'dist/b.d.ts',
      'x.min.js',
    ]);
  });
});

describe('what git keeps although rules ignore it', () => {
  const files = { '.gitignore': '.env*\nlocal/\n', '.env': 'A=1\n', 'local/people.csv': 'a\n', 'local/late.csv': 'a\n', 'src/a.ts': code };
  const keep = (version: string) => {
    const root = makeFolder(files);
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root });
    git('init', '-q');
    git('config', 'index.version', version);
    git('add', '-f', '.env', 'local/people.csv', 'src/a.ts');
    return { root, git };
  };

  test.each(['2', '3', '4'])('is listed, from an index of version %s', (version) => {
    expect(pathsOf(open(keep(version).root))).toEqual(['.env', '.gitignore', 'local/people.csv', 'src/a.ts']);
  });

  test('is not what was removed, or leads out of the tree by a link', () => {
    const { root } = keep('2');
    rmSync(join(root, '.env'));
    rmSync(join(root, 'local'), { recursive: true });
    symlinkSync(makeFolder({ 'people.csv': 'a\n' }), join(root, 'local'));
    expect(pathsOf(open(root))).toEqual(['.gitignore', 'src/a.ts']);
  });

  test('is unknown where the index is broken, of other names, or no file', () => {
    const { root } = keep('2');
    const index = join(root, '.git/index');
    const whole = readFileSync(index);
    for (const broken of [whole.subarray(0, 80), Buffer.concat([whole.subarray(0, 72), Buffer.alloc(400, 255)]), Buffer.from('DIRC')]) {
      writeFileSync(index, broken);
      expect(pathsOf(open(root))).toEqual(['.gitignore', 'src/a.ts']);
    }
  });

  test('is listed in a linked working tree, too', () => {
    const { git } = keep('2');
    git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-qm', 'one');
    const linked = join(makeFolder({}), 'linked');
    git('worktree', 'add', '-q', linked);
    expect(pathsOf(open(linked))).toContain('local/people.csv');
  });
});

describe('.gitignore', () => {
  const files = {
    '.gitignore': '# generated\n/local\n*.log\n!keep.log\nsub/deep/\n',
    'local/a.ts': code,
    'src/local/a.ts': code,
    'a.log': '',
    'keep.log': '',
    'sub/deep/a.ts': code,
    'sub/.gitignore': '*.json\n!/b.json\n',
    'sub/a.json': '{}',
    'sub/b.json': '{}',
    'sub/c.log': '',
    'sub/in/b.json': '{}',
  };

  test('is read in every folder, the nearest rule first', () => {
    expect(pathsOf(open(makeFolder(files)))).toEqual(['.gitignore', 'keep.log', 'src/local/a.ts', 'sub/.gitignore', 'sub/b.json']);
  });

  test('says the same as git', () => {
    const root = makeFolder(files);
    const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
    git('init', '-q');
    const listed = git('ls-files', '--others', '--exclude-standard').trim().split('\n').sort();
    expect(pathsOf(open(root))).toEqual(listed);
  });

  test('of the repository holds for a folder inside it', () => {
    const root = makeFolder({ '.gitignore': 'gen/\n', 'app/src/a.ts': code, 'app/gen/b.ts': code });
    mkdirSync(join(root, '.git'));
    expect(pathsOf(open(join(root, 'app')))).toEqual(['src/a.ts']);
  });

  test('does not hold for what is named', () => {
    const root = makeFolder({ '.gitignore': 'gen\none.ts\n', 'gen/a.ts': code, 'one.ts': code, 'gen/.gitignore': '*\n' });
    expect(pathsOf(open(root, { paths: ['gen', 'one.ts'] })).filter((path) => path.endsWith('.ts'))).toEqual(['gen/a.ts', 'one.ts']);
  });

  test('a line that could take long is left out and named', () => {
    const root = makeFolder({ '.gitignore': '*a*a*a*a*b\n*.txt\n', 'a.ts': code, 'x.txt': '' });
    const { files: listed, skipped } = open(root);
    expect({ paths: pathsOf({ files: listed }), skipped: skipped.map(({ path, detail }) => `${path}: ${detail}`) }).toEqual({
      paths: ['.gitignore', 'a.ts'],
      skipped: ['.gitignore: line 1 holds too many stars to be matched'],
    });
  });
});

describe('what has no end or leads nowhere', () => {
  test('devices, pipes and dead links are named, and what follows is read', () => {
    const root = makeFolder({ 'a.ts': code, 'sub/b.ts': code });
    execFileSync('mkfifo', [join(root, 'pipe.ts')]);
    symlinkSync('/dev/zero', join(root, 'zero.ts'));
    symlinkSync('/dev/zero', join(root, 'package.json'));
    symlinkSync(join(root, 'pipe.ts'), join(root, 'sub/.gitignore'));
    symlinkSync('nowhere', join(root, 'dead.ts'));
    symlinkSync(root, join(root, 'sub/loop'));
    symlinkSync(join(root, 'a.ts'), join(root, 'twin.ts'));
    const { files, skipped } = open(root);
    expect(pathsOf({ files })).toEqual(['a.ts', 'sub/b.ts']);
    expect(skipped.map(({ path, detail }) => `${path}: ${detail}`).sort()).toEqual([
      'dead.ts: ENOENT',
      'package.json: not a file',
      'pipe.ts: not a file',
      'sub/.gitignore: not a file',
      'zero.ts: not a file',
    ]);
  });
});
