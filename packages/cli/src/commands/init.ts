import { join } from 'node:path';
import type { Command } from 'commander';
import { ConfigurationError, count, type VendorUse } from '@phitrace/core';
import { knowledge } from '@phitrace/rules';
import { toConfigurationText, type ThirdParty } from '../configuration-template.js';
import type { CommandContext } from '../context.js';
import { isThere } from '@phitrace/sources';
import { findDependencyVendors, type FoundVendor } from '../project.js';
import { scanWithoutConfiguration } from '../scan.js';
import { prepareFile, writeWhole } from '../whole-files.js';

const fileName = 'phitrace.config.json';

interface InitFlags {
  readonly force?: boolean;
}

/** `phitrace init` */
export function addInit(program: Command, context: CommandContext): void {
  program
    .command('init')
    .summary('write a configuration to fill in')
    .description(`Looks at the dependencies and the code below the working directory and writes a commented ${fileName}.`)
    .option('--force', 'overwrite a configuration that exists')
    .action((flags: InitFlags) => runInit(context, flags.force === true));
}

async function runInit({ terminal }: CommandContext, force: boolean): Promise<void> {
  const root = terminal.cwd;
  const path = join(root, fileName);
  if (isThere(path) && !force) throw new ConfigurationError(`${fileName} exists already; edit it, or overwrite it with --force`);

  const parties = toThirdParties([...findDependencyVendors(root, knowledge), ...(await findUsedVendors(root))]);
  writeWhole(prepareFile(root, fileName), fileName, toConfigurationText(parties));
  terminal.out(toReceipt(parties));
}

async function findUsedVendors(root: string): Promise<FoundVendor[]> {
  const { vendors } = await scanWithoutConfiguration(root);
  return vendors.flatMap((use) => {
    const vendor = knowledge.vendors.find(({ id, thirdParty }) => id === use.vendor && thirdParty);
    return vendor && use.calls > 0 ? [{ vendor, seen: toUsage(use) }] : [];
  });
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

function toReceipt(parties: readonly ThirdParty[]): string {
  const list = parties.map(({ vendor, seen }) => `  ${vendor.name}: ${seen.join(', ')}\n`).join('');
  const found =
    parties.length > 0 ? `Third parties found, as entries to fill in once a BAA is signed:\n${list}` : 'No third party was found.\n';
  return `Wrote ${fileName}.\n${found}Next: fill it in, then run \`phitrace scan\`.\n`;
}
