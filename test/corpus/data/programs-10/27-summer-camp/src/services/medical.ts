import { MongoDBService } from '@feathersjs/mongodb';
import { Conflict } from '@feathersjs/errors';
import type { HookContext } from '@feathersjs/feathers';
import { nurseLog } from '../log.js';
import { tellCounselor } from '../sms.js';
import type { Cabin, Camper, MedicalForm } from '../types.js';

export class MedicalFormService extends MongoDBService<MedicalForm> {}

export const medicalHooks = {
  before: {
    create: [
      async (ctx: HookContext) => {
        const form = ctx.data as MedicalForm;
        const camper: Camper = await ctx.app.service('campers').get(form.camperId);
        const [old] = await ctx.service.find({ query: { camperId: form.camperId }, paginate: false });
        if (old) {
          throw new Conflict(`${camper.firstName} ${camper.lastName} already has a form: ${old.conditions.join(', ')}, allergies ${old.allergies}`); // leak: http-error
        }
        nurseLog.info('form accepted', { camperId: form.camperId, meds: form.medications.length }); // safe
      },
    ],
  },
  after: {
    create: [
      async (ctx: HookContext) => {
        const form: MedicalForm = ctx.result;
        const camper: Camper = await ctx.app.service('campers').get(form.camperId);
        if (form.epipen) {
          nurseLog.warn(`EpiPen: ${camper.firstName} ${camper.lastName} (${form.allergies.join(', ')})`); // leak: log
          const cabin: Cabin = await ctx.app.service('cabins').get(camper.cabin!);
          await tellCounselor(cabin, camper, form);
        }
        if (!form.lastTetanus) nurseLog.info('tetanus date missing on form', form._id); // safe
      },
    ],
  },
  error: {
    create: [
      async (ctx: HookContext) => {
        nurseLog.error('medical form failed', { name: ctx.error?.name, form: ctx.data }); // leak: log
      },
    ],
  },
};

export function dosesToday(forms: MedicalForm[]) {
  const n = forms.flatMap((f) => f.medications.flatMap((m) => m.times)).length;
  nurseLog.info('doses today', n, 'forms', forms.length); // safe
  return n;
}
