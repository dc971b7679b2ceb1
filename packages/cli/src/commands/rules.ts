import type { Command } from 'commander';
import { alignColumns } from '@phitrace/report';
import { rules } from '@phitrace/rules';
import type { CommandContext } from '../context.js';

/** `phitrace rules` */
export function addRules(program: Command, { terminal }: CommandContext): void {
  program
    .command('rules')
    .summary('list the rules')
    .description('Lists the rules with severity, stage and citation.')
    .action(() => terminal.out(toRuleTable()));
}

function toRuleTable(): string {
  const rows = rules.map((rule) => [rule.id, rule.severity, rule.stage, rule.citations[0] ?? '', rule.summary]);
  const lines = alignColumns([['RULE', 'SEVERITY', 'STAGE', 'CITATION', 'REPORTS'], ...rows]);
  return lines.map((line) => `${line}\n`).join('');
}
