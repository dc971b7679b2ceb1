import { GraphQLError } from 'graphql';
import { Resident, type IResident, type ResidentDoc } from '../models/resident';
import { log, timed } from '../log';
import { familyMail } from '../mail';

export interface Ctx { staff: { id: string; role: 'rn' | 'cna' | 'admin' } | null; requestId: string }

const byRoom = timed('byRoom', async (room: string): Promise<ResidentDoc[]> => Resident.find({ room }));

function must(ctx: Ctx): NonNullable<Ctx['staff']> {
  if (!ctx.staff) throw new GraphQLError('unauthenticated', { extensions: { code: 'UNAUTHENTICATED' } }); // safe
  return ctx.staff;
}

export const residentResolvers = {
  Query: {
    async residentsInRoom(_: unknown, { room }: { room: string }, ctx: Ctx) {
      const staff = must(ctx);
      const found = await byRoom(room);
      log.info({ staffId: staff.id, requestId: ctx.requestId, found: found.length }, 'room read'); // safe: staff and count
      log.debug({ found }, 'room rows'); // leak: log
      return found;
    },
    async fallRisk(_: unknown, __: unknown, ctx: Ctx) {
      must(ctx);
      const groups = await Resident.aggregate<{ _id: IResident['fallRisk']; n: number }>([{ $group: { _id: '$fallRisk', n: { $sum: 1 } } }]);
      log.info({ groups }, 'fall risk'); // safe: counts by group
      return groups;
    },
  },
  Mutation: {
    async addCarePlanItem(_: unknown, { id, item }: { id: string; item: IResident['carePlan'][number] }, ctx: Ctx) {
      must(ctx);
      const resident = await Resident.findById(id);
      if (!resident) throw new GraphQLError('resident not found', { extensions: { code: 'NOT_FOUND', id } }); // safe: reference
      if (resident.carePlan.some((p) => p.problem === item.problem)) {
        throw new GraphQLError(`${resident.firstName} ${resident.lastName} already has "${item.problem}" in the care plan`); // leak: http_error
      }
      resident.carePlan.push(item);
      await resident.save();
      log.info({ id: resident.id, items: resident.carePlan.length }, 'care plan changed'); // safe: reference and count
      await familyMail(resident, item.goal);
      return resident;
    },
  },
};
