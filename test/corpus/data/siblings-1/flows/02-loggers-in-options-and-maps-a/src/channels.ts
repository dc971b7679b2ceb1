import debug from 'debug';

export type Say = (line: string, ...more: unknown[]) => void;

export const channel = (name: string): Say => {
  const out = debug(`infusion:${name}`);
  return (line, ...more) => out(line, ...more);
};

export const channels = new Map<string, Say>([
  ['orders', (line, ...more) => console.info(line, ...more)],
  ['chairs', channel('chairs')],
]);
