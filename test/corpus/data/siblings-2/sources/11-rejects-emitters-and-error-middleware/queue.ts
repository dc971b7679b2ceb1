import { EventEmitter } from 'node:events';
import type { NextFunction, Request, Response } from 'express';

interface Specimen {
  id: string;
  patientName: string;
  finding: string;
  jars: number;
}

function stain(specimen: Specimen): Promise<number> {
  return new Promise((resolve, reject) => {
    if (specimen.jars > 0) resolve(specimen.jars);
    else reject(new Error(`no jar for ${specimen.patientName}`));
  });
}

export class StainQueue extends EventEmitter {
  async run(specimens: Specimen[]): Promise<void> {
    const done = await Promise.allSettled(specimens.map((specimen) => stain(specimen)));
    console.info('stained', done.filter((one) => one.status === 'fulfilled').length); // safe: a count
    stain(specimens[0]).then(undefined, (reason: Error) => {
      console.warn('not stained', reason.message); // leak: log
      console.warn('not stained', reason.name); // safe: a type's name
    });
    specimens.forEach((specimen) => {
      if (!specimen.finding) this.emit('problem', new Error(`no finding for ${specimen.patientName}`));
    });
  }
}

export const queue = new StainQueue();
queue.on('problem', (problem: Error) => {
  console.error('problem', problem.message); // leak: log
  console.error('problem', queue.listenerCount('problem')); // safe: a count
});

export function readSpecimen(req: Request<{ id: string }, unknown, Specimen>, res: Response, next: NextFunction): void {
  if (req.body.jars < 0) return next(new Error(`negative jars for ${req.body.patientName}`));
  res.sendStatus(204);
}

export function onError(error: Error, req: Request, res: Response, _next: NextFunction): void {
  console.error(req.method, error.message); // leak: log
  console.error(req.method, res.headersSent); // safe: method and flag
  res.status(500).json({ error: 'internal error' }); // safe: constant text
}
