import Raygun from 'raygun';
import os from 'node:os';

export const raygun = new Raygun.Client().init({ apiKey: process.env.RAYGUN_KEY ?? 'none', tags: [os.platform()] });

process.on('uncaughtException', (e) => {
  raygun.send(e, { argv: process.argv[2] }); // safe
  console.error('fatal', e.name); // safe
  process.exitCode = 70;
});
