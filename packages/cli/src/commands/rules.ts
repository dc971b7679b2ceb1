import type { Command } from 'commander';
import { rules } from '@phitrace/rules';
import type { Context } from '../context.js';
import { toTable } from '../table.js';

/** `phitrace rules` */
export function addRules(program: Command, { terminal }: Context): void {
  program
    .command('rules')
    .summary('list the rules')
    .description('Lists the rules with severity, stage and citation.')
    .action(() => terminal.out(toRuleTable()));
}

function toRuleTable(): string {
  const rows = rules.map((rule) => [rule.id, rule.severity, rule.stage, rule.citations[0] ?? '', rule.summary]);
  return toTable(['RULE', 'SEVERITY', 'STAGE', 'CITATION', 'REPORTS'], rows);
}
