import type { HttpContext } from '@adonisjs/core/http';
import mail from '@adonisjs/mail/services/main';
import drive from '@adonisjs/drive/services/main';
import vine from '@vinejs/vine';
import Exam, { Lens } from '#models/exam';
import EyePatient from '#models/eye_patient';
import { PressureError } from '../exceptions/handler.js';
import { grade, mention } from '#services/fundus';

const examValidator = vine.compile(
  vine.object({ iopLeft: vine.number().min(0), iopRight: vine.number().min(0), acuity: vine.string(), findings: vine.string() }),
);

export default class ExamsController {
  async store({ params, request, response, logger, session, auth }: HttpContext) {
    const patient = await EyePatient.findOrFail(params.id);
    const payload = await request.validateUsing(examValidator);
    logger.info({ by: auth.user?.id, patientId: patient.id }, 'exam'); // safe
    if (payload.iopLeft > 80 || payload.iopRight > 80) throw new PressureError('pressure out of range', patient.display); // leak: error|http_error
    const exam = await patient.related('exams').create(payload); // safe
    session.flash('notice', 'Exam stored'); // safe
    if (Math.max(exam.iopLeft, exam.iopRight) > 30) {
      logger.warn('high pressure %o for %s', [exam.iopLeft, exam.iopRight], patient.display); // leak: log
      await mail.send((m) => { // safe
        m.to('glaucoma@clearview.example').subject('High pressure').text(`Exam ${exam.id} needs a look.`);
      });
    }
    return response.redirect(`/exams/${exam.id}`); // safe
  }

  async show({ params, response }: HttpContext) {
    const exam = await Exam.query().where('id', params.id).preload('patient').firstOrFail();
    response.plainCookie('last-name', exam.patient.display); // leak: cookie|client_storage
    response.cookie('columns', ['acuity', 'iop']); // safe
    return response.json(exam.serialize()); // safe
  }

  async grade({ params, logger, response }: HttpContext) {
    const exam = await Exam.query().where('id', params.id).preload('patient').firstOrFail();
    const { patient, findings } = exam;
    const result = await grade({ findings, born: patient.dateOfBirth.toISODate()!, name: patient.display });
    logger.debug({ chars: result.length }, 'graded'); // safe
    mention('graded', { tool: 'fundus' }); // safe
    mention('graded_details', { email: patient.email, result }); // leak: analytics
    await drive.use('fs').put(`grading/${patient.surname}.txt`, result); // leak: file
    return response.redirect().toPath(`/viewer?name=${encodeURIComponent(patient.surname)}&finding=${encodeURIComponent(findings)}`); // leak: url
  }

  async lenses({ logger }: HttpContext) {
    const lenses = await Lens.query().where('stock', '<', 3);
    logger.info(lenses.map((l) => `${l.maker} ${l.diopter}`).join(', ')); // safe
    return lenses; // safe
  }
}
