import { describe, expect, it } from 'vitest';
import { readVariables } from '../../packages/flows/src/hosts/variables.js';
import { makeFolder } from '../core/folder.js';
import { open } from '../sources/project.js';

const valuesOf = (files: Readonly<Record<string, string>>, paths: readonly string[] = []): readonly string[] =>
  readVariables(open(makeFolder({ 'package.json': '{}', 'main.js': '', ...files }), { paths })).get('LANGSMITH_TRACING') ?? [];

describe('a variable of the environment is set by', () => {
  it.each([
    ['.env', 'LANGSMITH_TRACING=true'],
    ['.env.production', 'export LANGSMITH_TRACING="true"'],
    ['Dockerfile', 'FROM node:22\nENV LANGSMITH_TRACING=true'],
    ['Dockerfile', 'FROM node:22\nENV LANGSMITH_TRACING true'],
    ['compose.yml', 'services:\n  api:\n    environment:\n      - LANGSMITH_TRACING=true'],
    ['docker-compose.yml', "services:\n  api:\n    environment:\n      LANGSMITH_TRACING: 'true'"],
    ['.github/workflows/run.yml', 'env:\n  LANGSMITH_TRACING: true'],
    ['deploy.yaml', 'env:\n  - name: LANGSMITH_TRACING\n    value: "true"'],
  ])('%s: %s', (path, text) => {
    expect(valuesOf({ [path]: text })).toEqual(['true']);
  });

  it('none of what is commented out, called otherwise or longer than settings are', () => {
    const long = `LANGSMITH_TRACING=true\n${'# x\n'.repeat(70_000)}`;
    expect(valuesOf({ '.env': '# LANGSMITH_TRACING=true\nMY_LANGSMITH_TRACING=true', 'long.env': long })).toEqual([]);
  });

  it('an example only where nothing else does', () => {
    expect(valuesOf({ '.env.example': 'LANGSMITH_TRACING=true' })).toEqual(['true']);
    expect(valuesOf({ '.env.example': 'LANGSMITH_TRACING=true', '.env': 'LANGSMITH_TRACING=false' })).toEqual(['false']);
  });

  it('files below the root that were not asked for', () => {
    expect(valuesOf({ '.env': 'LANGSMITH_TRACING=true', 'src/a.js': '' }, ['src'])).toEqual(['true']);
  });
});
