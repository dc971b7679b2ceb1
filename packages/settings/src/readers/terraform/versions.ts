import type { Expression, TerraformFile } from './syntax.js';

/** The highest major version of each provider that the files of a module let in; a lock file says it exactly. */
export function providersOf(files: readonly TerraformFile[]): ReadonlyMap<string, number> {
  const blocks = files.flatMap((file) => file.blocks);
  const majors = new Map<string, number>();
  const required = blocks
    .filter(({ type }) => type === 'terraform')
    .flatMap((block) => block.blocks.filter(({ type }) => type === 'required_providers'));
  for (const { name, value } of required.flatMap(({ attributes }) => attributes)) setMajor(majors, name, constraintOf(value));
  for (const { type, labels, attributes } of blocks) {
    const name = labels[0]?.split('/').at(-1);
    const version = attributes.find((attribute) => attribute.name === 'version')?.value;
    if (type === 'provider' && name !== undefined && version) setMajor(majors, name, writtenTextOf(version));
  }
  return majors;
}

function setMajor(majors: Map<string, number>, name: string, constraint: string | undefined): void {
  const major = constraint === undefined ? undefined : highestMajor(constraint);
  if (major !== undefined) majors.set(name, major);
}

function constraintOf(value: Expression): string | undefined {
  if (value.kind !== 'object') return writtenTextOf(value);
  const entry = value.entries.find(({ key }) => key.kind === 'literal' && key.value === 'version');
  return entry && writtenTextOf(entry.value);
}

function writtenTextOf(value: Expression): string | undefined {
  if (value.kind === 'literal') return String(value.value);
  return value.kind === 'template' && value.parts.length === 1 && typeof value.parts[0] === 'string' ? value.parts[0] : undefined;
}

/** `~> 5.0`, `5.31.0`, `>= 4.0, < 6.0`: 5. Undefined when there is no upper end. */
export function highestMajor(constraint: string): number | undefined {
  const ends = constraint.split(',').flatMap((part) => {
    const [, operator = '', major = '', minor] = /^\s*(~>|<=|<|>=|>|!=|=)?\s*v?(\d+)(?:\.(\d+))?/.exec(part) ?? [];
    if (major === '' || operator.startsWith('>') || operator === '!=') return [];
    const isBelowMajor = operator === '<' && (minor === undefined || minor === '0');
    return [isBelowMajor ? Number(major) - 1 : Number(major)];
  });
  return ends.length > 0 ? Math.min(...ends) : undefined;
}
