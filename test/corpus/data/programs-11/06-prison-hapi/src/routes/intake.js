import Boom from '@hapi/boom';
import Joi from 'joi';
import log from 'loglevel';
import { knex, inmateHealth } from '../db.js';
import { airbrake } from '../plugins/audit.js';
import { alertDuty, welcomeOfficer } from '../notify.js';

const schema = Joi.object({
  bookingNo: Joi.string().required(),
  withdrawal: Joi.string().valid('none', 'mild', 'severe').required(),
  selfHarmHistory: Joi.boolean().required(),
  tbScreen: Joi.string().valid('neg', 'pos', 'pending'),
  nurseNotes: Joi.string().allow(''),
});

export const intakeRoutes = [
  {
    method: 'POST',
    path: '/intake',
    options: {
      validate: {
        payload: schema,
        failAction: (req, h, err) => {
          log.warn('intake invalid', err.details.map((d) => d.path.join('.'))); // safe
          throw Boom.badRequest('Invalid intake form'); // safe
        },
      },
    },
    handler: async (request, h) => {
      const { bookingNo, ...screening } = request.payload;
      const person = await inmateHealth(bookingNo);
      if (!person) return Boom.notFound('unknown booking number'); // safe

      const risk = (screening.selfHarmHistory ? 2 : 0) + (screening.withdrawal === 'severe' ? 2 : 0);
      if (person.suicide_risk > risk) {
        return Boom.conflict(`Earlier file of ${person.given} ${person.surname} says suicide risk ${person.suicide_risk}`); // leak: http-error
      }

      await knex('screening').insert({ inmate_id: person.id, ...screening, risk }); // safe
      if (risk >= 3) await alertDuty(person, screening);
      request.log(['app', 'intake'], { risk: risk >= 3 ? 'high' : 'normal' });
      return h.response({ ok: true }).code(201);
    },
  },
  {
    method: 'GET',
    path: '/intake/{booking}/print',
    handler: async (request, h) => {
      const person = await inmateHealth(request.params.booking);
      try {
        return h.redirect(`/print.html?surname=${person.surname}&hiv=${person.hiv_status}`); // leak: url
      } catch (e) {
        airbrake.notify({ error: e, context: { component: 'print' } }); // safe
        throw e;
      }
    },
  },
  {
    method: 'POST',
    path: '/officers',
    handler: async (request, h) => {
      const { email, wing } = request.payload;
      const [id] = await knex('officer').insert({ email, wing }).returning('id'); // safe
      await welcomeOfficer(email);
      log.info('officer created', id); // safe
      return h.redirect('/officers'); // safe
    },
  },
];
