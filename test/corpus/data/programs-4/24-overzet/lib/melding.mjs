import { appendFileSync, mkdirSync } from 'node:fs';
import chalk from 'chalk';

mkdirSync('werk', { recursive: true });

function regel(kleur, soort, tekst) {
  console.log(kleur(soort.padEnd(6)), tekst);
  appendFileSync('werk/verloop.log', `${new Date().toISOString()} ${soort} ${tekst}\n`);
}

export const meld = {
  goed: (tekst) => regel(chalk.green, 'goed', tekst),
  let_op: (tekst) => regel(chalk.yellow, 'let op', tekst),
  fout: (tekst) => regel(chalk.red, 'fout', tekst),
};

export class StapFout extends Error {
  constructor(stap, oorzaak) {
    super(`${stap}: ${oorzaak}`);
    this.name = 'StapFout';
    this.stap = stap;
  }
}
