import type { Project } from '@phitrace/core';
import type { FileFacts } from '../graph/graph.js';
import { type Controls, toControls } from './controls.js';
import { openEngine } from './project-host.js';

/** Reads a project, to be asked which controls stand where. Apart from `controls.ts`, which hosts use that bring a compiler of their own. */
export function openControls(project: Project): Controls {
  const engine = openEngine(project);
  return toControls({ setup: project.setup, engine, asked: engine.asked, textOf: toTextOf(project) });
}

function toTextOf({ files, readText }: Project): (facts: FileFacts) => string {
  return ({ path }) => {
    const file = files.find((each) => each.path === path);
    return file ? readText(file) : '';
  };
}
