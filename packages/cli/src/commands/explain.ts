import { existsSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { ConfigurationError, type Rule, suggest } from '@phitrace/core';
import { rules } from '@phitrace/rules';
import type { CommandContext } from '../context.js';

/** The rule pages: copied into the tarball, or in the repository. */
const pageFolders = ['../../docs/rules/', '../../../../docs/rules/'].map((path) => new URL(path, import.meta.url));

const suppression = '// phitrace-ignore-next-line';

/** `phitrace explain <rule>` */
export function addExplain(program: Command, { terminal }: CommandContext): void {
  program
    .command('explain')
    .summary('explain a rule')
    .description('Explains a rule: what it reports, why, what to do, which law, with an example.')
    .argument('<rule>', 'a rule id; `phitrace rules` lists them')
    .action((id: string) => terminal.out(toRulePage(getRule(id))));
}

function getRule(id: string): Rule {
  const found = rules.find((rule) => rule.id === id);
  if (found) return found;
  const known = rules.map((rule) => rule.id);
  throw new ConfigurationError(`unknown rule ${id}${suggest(id, known) || ';'} run \`phitrace rules\` for the list`);
}

function toRulePage(rule: Rule): string {
  const sections = [
    `${rule.id}: ${rule.summary}`,
    `Why: ${rule.why}`,
    `What to do: ${rule.fix}`,
    `Severity: ${rule.severity} (set "rules": { "${rule.id}": "off" | "note" | "warn" | "error" } in phitrace.config.jsonc)`,
    `Law: ${rule.citations.join(', ')}`,
    rule.cwe.length > 0 ? `Weakness: ${rule.cwe.join(', ')}` : '',
    findExample(rule.id) ?? '',
    `Suppress one finding with a comment on the line above:\n  ${suppression} ${rule.id} -- <reason>`,
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** The page's examples: its sections that hold a code block. */
function findExample(id: string): string | undefined {
  const page = pageFolders.map((folder) => new URL(`${id}.md`, folder)).find((url) => existsSync(url));
  if (!page) return undefined;
  const sections = readFileSync(page, 'utf8')
    .split(/^(?=#{2,3} )/m)
    .slice(1);
  return (
    sections
      .filter((section) => section.includes('```'))
      .map((section) => section.trim())
      .join('\n\n') || undefined
  );
}
