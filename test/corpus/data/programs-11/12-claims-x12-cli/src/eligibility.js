import fs from 'node:fs/promises';
import createDebug from 'debug';
import { raygun } from './monitor.js';
import { payer as loadPayer } from './db.js';

const dbg = createDebug('claimkit:elig');

/** Reads a 271 answer into plain objects. */
export function parse271(text) {
  const out = [];
  for (const line of text.split('~')) {
    const [tag, ...f] = line.trim().split('*');
    if (tag === 'NM1' && f[0] === 'IL') out.push({ last: f[2], first: f[3], memberId: f[8], benefits: [] });
    if (tag === 'DMG') out.at(-1).born = f[1];
    if (tag === 'EB') out.at(-1)?.benefits.push({ code: f[0], service: f[2], amount: f[6] });
  }
  dbg('parsed %d members', out.length); // safe
  return out;
}

export async function checkEligibility(payerId, members) {
  const payer = await loadPayer(payerId);
  const started = Date.now();
  const answers = await Promise.all(
    members.map(async (m) => {
      const res = await fetch(`http://${payer.edi_receiver}.clearinghouse.example/270`, { method: 'POST', body: JSON.stringify(m) }); // leak: plaintext
      return res.ok ? parse271(await res.text()) : [];
    }),
  );
  dbg('%s answered in %d ms', payer.name, Date.now() - started); // safe

  const inactive = answers.flat().filter((a) => a.benefits.every((b) => b.code === '6'));
  if (inactive.length) {
    console.warn('%d members inactive', inactive.length); // safe
    await fs.writeFile('inactive-members.json', JSON.stringify(inactive, null, 2)); // leak: file
  }
  const mental = answers.flat().find((a) => a.benefits.some((b) => b.service === 'MH'));
  if (mental && !mental.born) raygun.send(new Error('271 without DMG'), mental); // leak: error-monitor
  return answers.flat();
}
