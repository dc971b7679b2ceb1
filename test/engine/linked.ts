import { Configuration } from '@phitrace/core';
import { knowledge } from '@phitrace/rules';
import { ts } from 'ts-morph';
import { lowerFile } from '../../packages/flows/dist/frontends/typescript/lower-file.js';
import { parseWith } from '../../packages/flows/dist/frontends/typescript/parse-with.js';
import { moduleResolver } from '../../packages/flows/dist/frontends/typescript/resolve-modules.js';
import type { FileFacts } from '../../packages/flows/dist/graph/graph.js';
import { type Engine, linkFiles, toBasis } from '../../packages/flows/dist/hosts/engine.js';

const basis = toBasis({ root: '/nowhere', knowledge, configuration: Configuration.parse({}), manifests: [] });

/** The graph of one file, by its text. */
export function lower(path: string, text: string): FileFacts {
  return lowerFile(ts, parseWith(ts, path, text).file, path, basis.models);
}

/** Files, linked and ready to be asked, by path. */
export function link(files: Readonly<Record<string, string>>, configured: object = {}): Engine {
  return linkFacts(
    Object.entries(files).map(([path, text]) => lower(path, text)),
    configured,
  );
}

export function linkFacts(facts: readonly FileFacts[], configured: object = {}): Engine {
  return linkFiles(
    { ...basis, configuration: Configuration.parse(configured) },
    facts,
    moduleResolver({ root: '/nowhere', files: new Set(facts.map(({ path }) => path)) }),
  );
}
