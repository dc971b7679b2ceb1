/** A member of a package or a global, as the analyzer names it. */
export interface CodePlace {
  readonly module: string;
  readonly chain: readonly string[];
}

/**
 * A place as forms of checks write it: `aws-cdk-lib/aws-s3 › Bucket`, `pg › Pool`. What leads to the last name belongs to
 * the package, since the same member is imported from `aws-cdk-lib/aws-s3` and reached as `aws_s3.Bucket` of `aws-cdk-lib`.
 */
export function toPlaceText({ module, chain }: CodePlace): string {
  const names = chain.filter((name) => name !== 'default');
  const owners = [module.replace(/^node:/, ''), ...names.slice(0, -1)].map((name) => name.replaceAll('_', '-'));
  return `${owners.join('/')} › ${names.at(-1) ?? 'default'}`;
}

/** The texts that stand at the `*` (no `/` in them) and `**` of a pattern; undefined for a place that the pattern doesn't describe. */
export function matchPlace(pattern: string, place: string): readonly string[] | undefined {
  return toRegExp(pattern).exec(place)?.slice(1);
}

const expressions = new Map<string, RegExp>();

function toRegExp(pattern: string): RegExp {
  const known = expressions.get(pattern);
  if (known) return known;
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const made = new RegExp(`^${escaped.replace(/\*+/g, (stars) => (stars === '*' ? '([^/›]*)' : '(.*)'))}$`);
  expressions.set(pattern, made);
  return made;
}
