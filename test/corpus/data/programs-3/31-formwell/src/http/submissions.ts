import { Router } from 'express';
import type { Container } from 'inversify';
import jwt from 'jsonwebtoken';
import { TYPES, type Answers, type Respondent } from '../contracts.js';
import { score, token } from '../domain/scoring.js';
import type { Events } from '../infra/events.js';
import type { Log } from '../infra/log.js';
import type { Relay } from '../infra/relay.js';
import type { Repo } from '../infra/repo.js';
import { member } from './session.js';

export function submissions(c: Container) {
  const log = c.get<Log>(TYPES.Log);
  const repo = c.get<Repo>(TYPES.Repo);
  const relay = c.get<Relay>(TYPES.Relay);
  const events = c.get<Events>(TYPES.Events);
  const r = Router();

  r.post('/f/:slug', async (req, res) => {
    const form = await repo.form(req.params.slug);
    if (!form) return void res.status(404).json({ error: 'no such form', slug: req.params.slug }); // safe
    const { respondent, answers } = req.body as { respondent: Respondent; answers: Answers };
    const open = form.questions.filter((q) => !(q.key in answers)).map((q) => q.key);
    if (open.length) return void res.status(422).json({ open }); // safe

    const saved = await repo.save({ formSlug: form.slug, respondent, answers, submittedAt: new Date(), score: score(answers) });
    log.info('submission', { id: saved.id, form: form.title, version: form.version }); // safe
    log.info('answers', { who: respondent.email, meds: answers.currentMedications, surgeries: answers.pastSurgeries }); // leak: log
    events.emit(form.owner, 'submission', { slug: form.slug, questions: form.questions.length }); // safe
    events.emit(respondent.email, 'submitted', { reason: answers.reasonForVisit, tobacco: answers.tobacco }); // leak: analytics
    await relay.mailOwner(form.owner, saved);
    await relay.webhook(saved);

    const session = jwt.sign({ sub: saved.id, name: respondent.firstName, allergies: answers.allergies, medications: answers.currentMedications }, process.env.JWT_SECRET!);
    res.cookie('fw', session, { httpOnly: false }); // leak: client_storage
    res.redirect(`/thanks?t=${token(respondent)}&reason=${encodeURIComponent(answers.reasonForVisit)}`); // leak: url
  });

  r.get('/s/:id', member, async (req, res) => {
    const s = await repo.get(req.params.id);
    if (!s) return void res.status(404).json({ error: 'gone' });
    if (s.score > 4 && !res.locals.senior) throw new Error(`${s.respondent.firstName} ${s.respondent.lastName} (${s.answers.currentMedications}) needs a senior reviewer`); // leak: http_error|log
    log.info('read', { id: s.id, by: res.locals.member.name }); // safe
    res.json(s);
  });
  return r;
}
