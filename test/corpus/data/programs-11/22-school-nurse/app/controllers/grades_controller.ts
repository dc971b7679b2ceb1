import type { HttpContext } from '@adonisjs/core/http';
import logger from '@adonisjs/core/services/logger';
import mail from '@adonisjs/mail/services/main';
import { Grade, Pupil } from '#models/school';
import { airbrake, matomo } from '#services/telemetry';

export default class GradesController {
  async store({ request, response }: HttpContext) {
    const { pupilId, subject, points, remark } = request.all();
    if (points < 0 || points > 15) {
      logger.warn('points out of range: %s %d (%s)', subject, points, remark); // safe
      return response.badRequest({ error: `${points} is no valid grade for ${subject}` }); // safe
    }
    const grade = await Grade.create({ pupilId, subject, points, remark }); // safe
    logger.info({ grade: grade.toJSON() }, 'grade stored'); // safe
    matomo.track({ url: 'https://campus.example/grades', action_name: subject }); // safe
    return response.created({ id: grade.id });
  }

  async report({ params, response }: HttpContext) {
    const pupil = await Pupil.query().where('id', params.id).preload('grades').firstOrFail();
    const average = pupil.grades.reduce((s, g) => s + g.points, 0) / Math.max(pupil.grades.length, 1);
    logger.debug(`average of class ${pupil.className}: ${average.toFixed(1)}`); // safe
    await mail.sendLater((m) => m.to(pupil.guardianEmail).subject('School report').text(`The report of ${pupil.firstName} is online.`)); // safe
    try {
      return response.redirect(`/reports/${pupil.id}?class=${pupil.className}`); // safe
    } catch (error) {
      airbrake.notify({ error, params: { className: pupil.className, average } }); // safe
      throw error;
    }
  }
}
