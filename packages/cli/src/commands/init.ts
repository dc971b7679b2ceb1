import { join } from 'node:path';
import type { Command } from 'commander';
import { ConfigurationError, configurationName, configurationNames, count, type Knowledge, NO_OWNER, type VendorUse } from '@phitrace/core';
import { knowledge, rules } from '@phitrace/rules';
import { auditHelper } from '../audit-helper.js';
import { askForAgreements, isYes, readAgreements } from '../agreements.js';
import { toConfigurationSchema } from '../configuration-schema.js';
import { toConfigurationText, type ThirdParty } from '../configuration-template.js';
import type { CommandContext } from '../context.js';
import { readLintedProject, toEslintSetup } from '../eslint-setup.js';
import { isThere } from '@phitrace/sources';
import { repeatable } from '../options.js';
import { findDependencyVendors, type FoundVendor } from '../project.js';
import { scanWithoutConfiguration } from '../scan.js';
import { loadKnowledge } from '../setup.js';
import type { Terminal } from '../terminal.js';
import { prepareFile, writeWhole } from '../whole-files.js';
import { writeBaseline } from './baseline.js';

const schemaName = 'phitrace.schema.json';

interface InitFlags {
  readonly force?: boolean;
  readonly baa: readonly string[];
  readonly owner: string;
  readonly yes?: boolean;
  readonly baseline?: boolean;
  readonly schema?: boolean;
  readonly eslint?: boolean;
  readonly auditHelper?: boolean;
}

const details = `
In a terminal it asks, for each third party that it saw, whether an agreement is signed, and whether to
make a baseline. Elsewhere, and with --yes, it asks nothing.`;

/** `phitrace init` */
export function addInit(program: Command, context: CommandContext): void {
  program
    .command('init')
    .summary('write a configuration')
    .description(
      `Looks at the dependencies and the code below the working directory and writes a commented ${configurationName}, with ${schemaName} beside it, from which editors complete.`,
    )
    .addOption(repeatable('--baa <vendor=signed..expires>', 'an agreement that is signed, with its first and last day as YYYY-MM-DD'))
    .option('--owner <who>', 'who answers for the agreements of --baa', NO_OWNER)
    .option('--baseline', 'accept what is found today, as `phitrace baseline` does')
    .option('--yes', 'ask nothing')
    .option('--schema', `write ${schemaName} only, for a configuration that is there`)
    .option('--eslint', 'print how to set up the ESLint plugin in this project, and write nothing')
    .option('--audit-helper', 'print a typed function that leaves a record of each AI call, to copy, and write nothing')
    .option('--force', 'overwrite a configuration that exists')
    .addHelpText('after', details)
    .action((flags: InitFlags) => {
      if (flags.eslint) return context.terminal.out(toEslintSetup(readLintedProject(context.terminal.cwd), rules));
      if (flags.auditHelper) return context.terminal.out(auditHelper);
      return flags.schema ? writeSchema(context.terminal) : runInit(context, flags);
    });
}

async function runInit(context: CommandContext, flags: InitFlags): Promise<void> {
  const { terminal } = context;
  const root = terminal.cwd;
  const there = configurationNames.find((name) => isThere(join(root, name)));
  if (there !== undefined && !flags.force) throw new ConfigurationError(`${there} exists already; edit it, or overwrite it with --force`);
  const declared = readAgreements(flags.baa, flags.owner, knowledge.vendors);
  const ask = flags.yes ? undefined : terminal.ask;

  const found = toThirdParties([
    ...findDependencyVendors(root, knowledge),
    ...(await findUsedVendors(root)),
    ...toDeclared([...declared.keys()]),
  ]);
  const seen = found.map((party) => ({ ...party, agreement: declared.get(party.vendor.id) }));
  const parties = ask ? await askForAgreements(seen, ask) : seen;
  const name = there ?? configurationName;
  writeWhole(prepareFile(root, name), name, toConfigurationText(parties, schemaName));
  writeWhole(prepareFile(root, schemaName), schemaName, toConfigurationSchema(knowledge, rules));
  terminal.out(toReceipt(parties, name));
  const wantsBaseline =
    flags.baseline ?? (ask !== undefined && (await isYes('Accept what is found today, so that only new leaks fail?', ask)));
  if (wantsBaseline) await writeBaseline(context, [], {});
}

/** The words of the project's own models are completed, too. */
function writeSchema(terminal: Terminal): void {
  const { cwd } = terminal;
  const known: Knowledge = loadKnowledge(cwd);
  writeWhole(prepareFile(cwd, schemaName), schemaName, toConfigurationSchema(known, rules));
  terminal.out(`Wrote ${schemaName}.\n`);
}

async function findUsedVendors(root: string): Promise<FoundVendor[]> {
  const { vendors } = await scanWithoutConfiguration(root);
  return vendors.flatMap((use) => {
    const vendor = knowledge.vendors.find(({ id, thirdParty }) => id === use.vendor && thirdParty);
    return vendor && use.calls > 0 ? [{ vendor, seen: toUsage(use) }] : [];
  });
}

function toDeclared(ids: readonly string[]): FoundVendor[] {
  return knowledge.vendors.filter(({ id }) => ids.includes(id)).map((vendor) => ({ vendor, seen: 'declared with --baa' }));
}

function toUsage({ calls, phiCalls }: VendorUse): string {
  return `${count(calls, 'call')} in the code${phiCalls > 0 ? `, ${phiCalls} with PHI` : ''}`;
}

function toThirdParties(found: readonly FoundVendor[]): ThirdParty[] {
  const byId = new Map(found.map(({ vendor }) => [vendor.id, vendor]));
  return [...byId.values()]
    .sort((left, right) => left.id.localeCompare(right.id))
    .map((vendor) => ({ vendor, seen: [...new Set(found.filter((entry) => entry.vendor.id === vendor.id).map((entry) => entry.seen))] }));
}

function toReceipt(parties: readonly ThirdParty[], name: string): string {
  const list = parties
    .map(({ vendor, seen, agreement }) => `  ${vendor.name}: ${seen.join(', ')}${agreement ? '; BAA declared' : ''}\n`)
    .join('');
  const found =
    parties.length > 0 ? `Third parties found, as entries to fill in once a BAA is signed:\n${list}` : 'No third party was found.\n';
  const helper = parties.some(({ vendor }) => knowledge.vendors.some(({ id, snapshots }) => id === vendor.id && snapshots))
    ? 'For the record of AI calls, `phitrace init --audit-helper` prints a typed function to copy.\n'
    : '';
  return `Wrote ${name}, and ${schemaName} for editors.\n${found}${helper}Next: fill it in, then run \`phitrace scan\`.\n`;
}
