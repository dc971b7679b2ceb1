import type { HttpContext } from '@adonisjs/core/http';
import logger from '@adonisjs/core/services/logger';
import mail from '@adonisjs/mail/services/main';
import vine from '@vinejs/vine';
import { NurseVisit, Pupil } from '#models/school';
import { airbrake, matomo } from '#services/telemetry';

const visitValidator = vine.compile(
  vine.object({
    pupilId: vine.number(),
    complaint: vine.string().maxLength(500),
    temperature: vine.number().optional(),
    medicationGiven: vine.string().optional(),
    sentHome: vine.boolean(),
  }),
);

export default class NurseController {
  async store({ request, response, session }: HttpContext) {
    const payload = await request.validateUsing(visitValidator);
    const pupil = await Pupil.findOrFail(payload.pupilId);
    const visit = await NurseVisit.create(payload as any); // safe
    logger.info({ visit: visit.id }, 'nurse visit stored'); // safe

    if (payload.sentHome) {
      await mail.send((message) => { // leak: messag|mail
        message
          .to(pupil.guardianEmail)
          .subject(`${pupil.firstName} is sent home`)
          .text(`${pupil.firstName} ${pupil.lastName} came with ${payload.complaint}, temperature ${payload.temperature}. Given: ${payload.medicationGiven ?? 'nothing'}`);
      });
    }
    if ((payload.temperature ?? 0) >= 39) {
      logger.warn(`high fever: ${pupil.firstName} ${pupil.lastName} (${pupil.className}) ${payload.temperature} °C, ${payload.complaint}`); // leak: log
    }
    matomo.track({ url: 'https://campus.example/nurse', action_name: 'visit' }); // safe
    session.flash('success', 'Saved'); // safe
    return response.redirect().toPath('/nurse'); // safe
  }

  async week({ view }: HttpContext) {
    const visits = await NurseVisit.query().preload('pupil').limit(200);
    const byClass = visits.reduce<Record<string, number>>((acc, v) => ({ ...acc, [v.pupil.className]: (acc[v.pupil.className] ?? 0) + 1 }), {});
    logger.info({ byClass }, 'visits per class'); // safe
    return view.render('nurse/week', { visits });
  }

  async refer({ params, response }: HttpContext) {
    const visit = await NurseVisit.query().where('id', params.id).preload('pupil').firstOrFail();
    const { pupil: child, complaint } = visit;
    try {
      const res = await fetch('http://clinic-desk.town.example/referrals', { // leak: plaintext
        method: 'POST',
        body: JSON.stringify({ child: `${child.firstName} ${child.lastName}`, complaint, given: visit.medicationGiven }),
      });
      logger.info('referral answered %d', res.status); // safe
    } catch (error) {
      airbrake.notify({ error, params: { pupil: child.lastName, complaint } }); // leak: error-monitor
      return response.status(502).send({ error: 'clinic desk unreachable' }); // safe
    }
    return response.status(202);
  }
}
