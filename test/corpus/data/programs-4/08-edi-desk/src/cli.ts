#!/usr/bin/env node
import { Command } from 'commander';
import { writeFileSync } from 'node:fs';
import { claims } from './repo.js';
import { sendBatch } from './clearinghouse.js';
import { build837 } from './x12.js';

const program = new Command('edi-desk');

program.command('send <payerId> <host>').action(async (payerId: string, host: string) => {
  const ready = await claims.ready(payerId);
  console.log(`${ready.length} claims for payer ${payerId}`); // safe
  await sendBatch(host, ready);
});

program.command('preview <payerId>').action(async (payerId: string) => {
  const ready = await claims.ready(payerId);
  writeFileSync(`preview-${payerId}.edi`, ready.map((c, i) => build837(c, i)).join('\n')); // leak: file
  console.table(ready.map((c) => ({ id: c.claimId, lines: c.lines.length, npi: c.renderingNpi }))); // safe
  console.table(ready.map((c) => ({ member: c.subscriber.memberId, name: c.subscriber.lastName, dx: c.diagnoses[0] }))); // leak: log
});

program.parseAsync();
