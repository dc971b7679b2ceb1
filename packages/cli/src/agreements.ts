import { ConfigurationError, isDay, NO_OWNER, type Vendor } from '@phitrace/core';
import { type Agreement, describeBaaOffer, type ThirdParty } from './configuration-template.js';

/** Asks a person, and gives the answer without blanks around it. */
export type Ask = (question: string) => Promise<string>;

const mostTries = 3;

/** The agreements that options declare, as `vendor=signed..expires`, by vendor. */
export function readAgreements(given: readonly string[], owner: string, vendors: readonly Vendor[]): Map<string, Agreement> {
  return new Map(given.map((text) => readAgreement(text, owner, vendors)));
}

function readAgreement(text: string, owner: string, vendors: readonly Vendor[]): readonly [string, Agreement] {
  const [, id = '', signed = '', expires = ''] = /^(.+)=(.+)\.\.(.+)$/.exec(text) ?? [];
  if (!isDay(signed) || !isDay(expires))
    throw new ConfigurationError(`--baa ${text} is no agreement; write vendor=signed..expires, for example acme=2026-01-10..2028-01-09`);
  if (signed > expires) throw new ConfigurationError(`--baa ${text} ends before it is signed`);
  const vendor = vendors.find((each) => each.id === id || each.aliases.includes(id));
  if (!vendor) throw new ConfigurationError(`--baa names the unknown vendor ${id}; \`phitrace vendors\` lists them`);
  return [vendor.id, { signed, expires, owner }];
}

/** Asks of each third party whether an agreement is signed. */
export async function askForAgreements(parties: readonly ThirdParty[], ask: Ask): Promise<ThirdParty[]> {
  const answered: ThirdParty[] = [];
  let owner = '';
  for (const party of parties) {
    const agreement = party.agreement ?? (await askForAgreement(party, owner, ask));
    owner = agreement?.owner ?? owner;
    answered.push({ ...party, agreement });
  }
  return answered;
}

async function askForAgreement({ vendor, seen }: ThirdParty, owner: string, ask: Ask): Promise<Agreement | undefined> {
  const question = `${vendor.name} (${vendor.category}): ${seen.join(', ')}. ${describeBaaOffer(vendor)}\nHas your organisation signed a BAA with it?`;
  if (!(await isYes(question, ask))) return undefined;
  const signed = await askForDay('  signed on', ask);
  const expires = await askForDay('  last day on which it holds', ask);
  if (signed === undefined || expires === undefined || signed > expires) return undefined;
  const who = await ask(`  who answers for it${owner === '' ? '' : ` [${owner}]`}: `);
  return { signed, expires, owner: who || owner || NO_OWNER };
}

/** Whether somebody says yes; everything else is a no. */
export async function isYes(question: string, ask: Ask): Promise<boolean> {
  return /^y(?:es)?$/i.test(await ask(`${question} [y/N] `));
}

/** Undefined when there was no day among the answers: the entry stays a comment then. */
async function askForDay(question: string, ask: Ask): Promise<string | undefined> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const answer = await ask(`${question} (YYYY-MM-DD): `);
    if (isDay(answer)) return answer;
  }
  return undefined;
}
