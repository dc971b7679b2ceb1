#!/usr/bin/env node
import { rows, close } from '../lib/db.js';

/** @typedef {{ keep: string, drop: string, patient_name: string, ssn: string }} Pair */

const apply = process.argv.includes('--apply');
console.log(apply ? 'applying' : 'dry run'); // safe

const pairs = await rows('select a.id as keep, b.id as drop, a.patient_name, a.ssn from patients a join patients b using (ssn) where a.id < b.id');
console.log(`${pairs.length} pairs`); // safe: a count
for (const pair of pairs) {
  console.log(`merge ${pair.drop} into ${pair.keep}`); // safe: references
  if (process.env.VERBOSE) console.log(`  ${pair.patient_name} ${pair.ssn}`); // leak: log
  if (apply) await rows('update encounters set patient_id = $1 where patient_id = $2', [pair.keep, pair.drop]);
}
await close();
