import type { Location } from '@phitrace/core';
import { type Dockerfile, DockerfileParser, type Instruction, type PropertyInstruction, Run } from 'dockerfile-ast';
import { GAP, type Value, toList, toMap, toScalar } from '../value.js';
import { mapOf, toResource } from './make-resource.js';
import type { Reading, SettingsFile } from './reader.js';

const FRAMEWORK = 'dockerfile';

/** An image as its recipe makes it: commands, what is copied into it, and its variables. */
export function readDockerfile({ path, text }: SettingsFile): Reading {
  const recipe = DockerfileParser.parse(text);
  const head: Location = { path, line: 1, column: 1, endLine: 1, endColumn: 2 };
  const image = mapOf(
    {
      run: toList(
        recipe.getInstructions().flatMap((instruction) => (instruction instanceof Run ? [commandOf(instruction, path)] : [])),
        head,
      ),
      add: toList(copiedSourcesOf(recipe, ['ADD'], path), head),
      copy: toList(copiedSourcesOf(recipe, ['ADD', 'COPY'], path), head),
    },
    head,
  );
  const resources = [
    toResource(FRAMEWORK, 'image', path, head, image),
    toResource(FRAMEWORK, 'environment', path, head, variablesOf(recipe, path, head)),
  ];
  return { resources, skipped: [], cuts: [] };
}

/** Variables that are set; an argument without a value is given when the image is built. */
function variablesOf(recipe: Dockerfile, path: string, head: Location): ReturnType<typeof toMap> {
  const entries = new Map<string, Value>();
  for (const instruction of [...recipe.getENVs(), ...recipe.getARGs()] as PropertyInstruction[]) {
    for (const property of instruction.getProperties()) {
      const value = property.getValue();
      const range = property.getValueRange() ?? property.getRange();
      if (value !== null) entries.set(property.getName(), toText(value, locationOfRange(range, path)));
    }
  }
  return toMap(entries, head);
}

function commandOf(run: Instruction, path: string): Value {
  return toText(run.getRawArgumentsContent() ?? '', locationOfRange(run.getRange(), path));
}

/** What is copied into the image: all arguments but flags and the last. */
function copiedSourcesOf(recipe: Dockerfile, keywords: readonly string[], path: string): readonly Value[] {
  const instructions = recipe.getInstructions().filter((instruction) => keywords.includes(instruction.getKeyword()));
  return instructions
    .filter((instruction) => !/--from=/.test(instruction.getArgumentsContent() ?? ''))
    .flatMap((instruction) => {
      const sources = instruction.getArguments().filter((argument) => !argument.getValue().startsWith('--'));
      return sources.slice(0, -1).map((argument) => toText(argument.getValue(), locationOfRange(argument.getRange(), path)));
    });
}

function toText(raw: string, at: Location): Value {
  const text = raw.replace(/\$\{[^}]*\}|\$\w+/g, GAP);
  return toScalar(text, at, text.includes(GAP));
}

/** Ranges of the parser begin at 0. */
function locationOfRange(
  { start, end }: { start: { line: number; character: number }; end: { line: number; character: number } },
  path: string,
): Location {
  return { path, line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}
