import fs from 'node:fs';
import createDebug from 'debug';
import { X12Parser } from 'node-x12';
import { claim, post } from './db.js';
import { raygun } from './monitor.js';

const dbg = createDebug('claimkit:remit');

export function* payments(text) {
  let current = null;
  for (const seg of text.split('~').map((s) => s.trim())) {
    const [id, ...el] = seg.split('*');
    if (id === 'CLP') {
      if (current) yield current;
      current = { claimNo: el[0], status: el[1], charged: Number(el[2]), paid: Number(el[3]), adjustments: [] };
    } else if (id === 'NM1' && el[0] === 'QC' && current) {
      current.patient = { last: el[2], first: el[3], id: el[8] };
    } else if (id === 'CAS' && current) {
      current.adjustments.push({ group: el[0], reason: el[1], amount: Number(el[2]) });
    }
  }
  if (current) yield current;
}

export async function remit(file) {
  const text = fs.readFileSync(file, 'utf8');
  dbg('parser %s, %d bytes', X12Parser.name, text.length); // safe
  let total = 0;
  let denied = 0;
  for (const p of payments(text)) {
    total += p.paid;
    const known = await claim(p.claimNo);
    if (!known) {
      dbg('unknown claim %s', p.claimNo); // safe
      continue;
    }
    await post(p.claimNo, p.paid, p.adjustments.reduce((s, a) => s + a.amount, 0)); // safe
    if (p.status === '4') {
      denied++;
      dbg('denied: %o', { ...p.patient, dx: known.dx_text, reasons: p.adjustments }); // leak: log
    }
  }
  console.table([{ total, denied }]); // safe
}
