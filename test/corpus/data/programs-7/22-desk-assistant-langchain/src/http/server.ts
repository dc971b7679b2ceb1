import express, { type NextFunction, type Request, type Response } from 'express';
import { answer, letter, type Question } from '../chain/answer.js';
import { logFor } from '../log.js';
import type { Handler, Stored, WorkerFile } from '../records.js';

const log = logFor('http');

interface Authed extends Request { handler?: Handler; file?: WorkerFile }

function signedIn(req: Authed, res: Response, next: NextFunction): void {
  if (!req.handler) {
    res.status(401).json({ error: 'sign in' }); // safe
    return;
  }
  log.info(`${req.handler.name} ${req.method} ${req.route?.path}`); // safe
  next();
}

const withFile = (store: Stored) => async (req: Authed, res: Response, next: NextFunction) => {
  const file = await store.get(req.params.fileNo);
  if (!file) return void res.status(404).json({ error: `file ${req.params.fileNo} unknown` }); // safe
  if (file.handler.id !== req.handler!.id) {
    return void res.status(403).json({ error: `${file.worker.fullName} (${file.worker.birthDate}) is handled by ${file.handler.name}` }); // leak: http_error
  }
  req.file = file;
  next();
};

export function serve(store: Stored): express.Express {
  const app = express();
  app.use(express.json());

  app.post('/files/:fileNo/questions', signedIn, withFile(store), async (req: Authed, res: Response) => {
    const file = req.file!;
    const text = await answer(file, req.body.question as Question);
    const last = file.examinations.at(-1);
    if (last?.fitness === 'unfit') log.warn('unfit', { note: last.physicianNote, lead: last.bloodLead }); // leak: log
    log.info('answer', file.fileNo, text.length); // safe
    res.json({ text });
  });

  app.post('/files/:fileNo/letter', signedIn, withFile(store), async (req: Authed, res: Response) => {
    const file = req.file!;
    res.setHeader('X-File', file.fileNo); // safe
    res.setHeader('X-Recipient', file.worker.fullName); // leak: header
    res.json({ letter: await letter(file) });
  });

  app.get('/files/:fileNo/employer', signedIn, withFile(store), (req: Authed, res: Response) => {
    const { worker, examinations } = req.file!;
    const q = new URLSearchParams({ name: worker.fullName, result: examinations.at(-1)?.diagnosis ?? '' });
    res.redirect(`/employer-portal?${q}`); // leak: url
  });

  app.use((err: Error & { code?: string }, _req: Request, res: Response, _next: NextFunction) => {
    log.error(err.name, err.code); // safe
    res.status(500).json({ error: 'failed' }); // safe
  });
  return app;
}
