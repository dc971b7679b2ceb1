import { MongoDBService } from '@feathersjs/mongodb';
import { BadRequest } from '@feathersjs/errors';
import type { HookContext } from '@feathersjs/feathers';
import { cabinLog, log } from '../log.js';
import { sendPackingList } from '../mail.js';
import type { Camper } from '../types.js';

export class CamperService extends MongoDBService<Camper> {}

export const camperHooks = {
  before: {
    create: [
      async (ctx: HookContext) => {
        if (!ctx.data.session) throw new BadRequest('session is required', { field: 'session' }); // safe
        log.debug('enrolment', ctx.data.firstName, ctx.data.session, ctx.data.shirtSize); // safe
      },
    ],
  },
  after: {
    create: [
      async (ctx: HookContext) => {
        const camper: Camper = ctx.result;
        cabinLog.info(`${camper.firstName} ${camper.lastName} enrolled for ${camper.session}`); // safe
        await sendPackingList(camper.guardian.email, camper.firstName, camper.session);
      },
    ],
    patch: [
      async (ctx: HookContext) => {
        if (ctx.data.cabin) cabinLog.info('moved', { camper: ctx.id, cabin: ctx.data.cabin, swimmer: ctx.result.swimmer }); // safe
      },
    ],
  },
  error: {
    all: [
      async (ctx: HookContext) => {
        log.error('campers service', ctx.method, ctx.error?.name); // safe
      },
    ],
  },
};
