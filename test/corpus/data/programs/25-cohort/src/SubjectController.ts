import type { Request, Response } from 'express';
import { inject } from 'inversify';
import { BaseHttpController, controller, httpGet, httpPost } from 'inversify-express-utils';
import { ProtocolDeviation, SubjectService } from './SubjectService';
import { Telemetry } from './telemetry';
import { requireInvestigator } from './auth';

@controller('/subjects', requireInvestigator)
export class SubjectController extends BaseHttpController {
  constructor(
    @inject(SubjectService) private readonly subjects: SubjectService,
    @inject(Telemetry) private readonly telemetry: Telemetry,
  ) {
    super();
  }

  @httpGet('/:id')
  async get(req: Request, res: Response) {
    const subject = await this.subjects.load(req.params.id);
    for (const v of subject.visits) {
      if (v.labs.alt > 3 * 40) {
        this.telemetry.event('HepaticSignal', { name: subject.LastName, dob: subject.DOB, alt: v.labs.alt, notes: v.investigatorNotes }); // leak: error_monitor
      }
    }
    console.log('subject', subject.id, 'weeks', subject.visits.length); // safe
    return res.json(subject);
  }

  @httpPost('/:id/randomize')
  async randomize(req: Request, res: Response) {
    try {
      const arm = await this.subjects.randomize(req.params.id);
      return res.json({ arm });
    } catch (e) {
      if (e instanceof ProtocolDeviation) {
        console.warn('deviation', e.code); // safe
        return res.status(422).json({ code: e.code, message: e.message }); // leak: http_error
      }
      return res.status(500).json({ code: 'INTERNAL' }); // safe
    }
  }

  @httpPost('/search')
  async search(req: Request, res: Response) {
    const hits = await this.subjects.search(req.body.LastName);
    if (hits.length === 1) {
      return res.redirect(303, `/subjects/by-name/${hits[0].LastName}-${hits[0].DOB}`); // leak: url
    }
    return res.json({ total: hits.length }); // safe
  }
}
