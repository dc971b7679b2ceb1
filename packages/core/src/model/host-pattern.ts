import { z } from 'zod';

/**
 * A host, in which `*` stands for one or more characters, dots among them: `*.openai.azure.com`, `bedrock.*.amazonaws.com`.
 * The one form for the hosts of a vendor and for those that an agreement names. Upper and lower case are the same.
 */
export const HostPattern = z
  .string()
  .regex(
    /^[A-Za-z0-9_*]([A-Za-z0-9_*.-]*[A-Za-z0-9_*])?$/,
    'a host is a name without scheme, port or path, for example `models.example.com` or `*.example.com`',
  );

/** True when a host fits a pattern. The work grows with the lengths of both, whatever the number of stars. */
export function matchesHost(host: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.toLowerCase().split('*');
  const name = host.toLowerCase();
  const last = rest.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first)) return false;
  const end = name.length - last.length;
  const position = afterParts(name, rest, first.length);
  return position !== undefined && end > position && name.endsWith(last);
}

/** Where the fixed parts between the stars end, each found as early as it can stand behind at least one character. */
function afterParts(name: string, parts: readonly string[], start: number): number | undefined {
  let position = start;
  for (const part of parts) {
    const found = name.indexOf(part, position + 1);
    if (found < 0) return undefined;
    position = found + part.length;
  }
  return position;
}
