import Boom from '@hapi/boom';
import Hapi, { type Request, type ResponseToolkit } from '@hapi/hapi';
import Joi from 'joi';
import pino from 'hapi-pino';
import { knex, plans } from './db';
import { exportPlan, push } from './export/eligibility';
import { welcome } from './notify';
import type { Enrollee } from './types';

const Body = Joi.object({ first_name: Joi.string().required(), last_name: Joi.string().required(), ssn: Joi.string().pattern(/^\d{9}$/), date_of_birth: Joi.string().isoDate(), plan_code: Joi.string() }).unknown(true);

export async function start(): Promise<void> {
  const server = Hapi.server({ port: 8080, routes: { auth: 'session' } });
  await server.register({ plugin: pino, options: { logPayload: false, redact: ['req.headers.authorization'] } });

  server.route({
    method: 'POST', path: '/enrollees', options: { validate: { payload: Body } },
    handler: async (request: Request, h: ResponseToolkit) => {
      const e = request.payload as Enrollee;
      request.log(['enroll'], { plan: e.plan_code, dependents: e.dependents.length }); // safe: plan and count
      request.log(['enroll', 'debug'], e); // leak: log
      const clash = await knex<Enrollee>('enrollees').where({ ssn: e.ssn }).first();
      if (clash) throw Boom.conflict(`SSN ${e.ssn} is enrolled as ${clash.first_name} ${clash.last_name}`); // leak: http_error
      const [id] = await knex('enrollees').insert(e).returning('enrollee_id');
      server.log(['info'], `enrolled ${id.enrollee_id}`); // safe: reference
      await welcome(e);
      return h.response({ id }).code(201).location(`/enrollees/${id.enrollee_id}`); // safe: opaque id
    },
  });

  server.route({
    method: 'GET', path: '/verify', handler: async (request: Request, h: ResponseToolkit) => {
      const e = await knex<Enrollee>('enrollees').where({ enrollee_id: request.query.id as string }).first();
      if (!e) throw Boom.notFound('no such enrollee'); // safe: generic
      return h.redirect(`https://carrier.example/verify?ssn=${e.ssn}&dob=${e.date_of_birth}`); // leak: url
    },
  });

  server.route({
    method: 'POST', path: '/exports/{plan}', handler: async (request: Request) => {
      const known = (await plans()).some((p) => p.plan_code === request.params.plan);
      if (!known) throw Boom.badRequest(`unknown plan ${request.params.plan}`); // safe: a plan
      await exportPlan(request.params.plan);
      await push(request.params.plan);
      return { ok: true };
    },
  });

  server.events.on({ name: 'request', channels: 'error' }, (request, event) => {
    console.error('request', request.route.path, event.timestamp); // safe: pattern and time
    console.error('payload', (request.payload as Enrollee).mailing_address, (request.payload as Enrollee).dependents); // leak: log
  });
  await server.start();
}
