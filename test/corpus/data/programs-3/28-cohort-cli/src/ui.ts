import chalk from 'chalk';
import ora from 'ora';

export const ui = {
  ok: (m: string) => console.log(chalk.green('✔'), m),
  warn: (m: string) => console.error(chalk.yellow('!'), m),
  die: (m: string): never => {
    console.error(chalk.red('✖'), m);
    process.exit(1);
  },
  spin: (m: string) => ora(m).start(),
};
