import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import type { Inpatient, Order } from '@prisma/client';
import { nurseProcedure, router } from '../trpc';
import { track } from '../track';
import { rollbar } from '../rollbar';

const Admit = z.object({ mrn: z.string(), name: z.string().min(1), chiefComplaint: z.string(), bedId: z.string().optional() });

type WithOrders = Inpatient & { orders: Order[] };

const summarize = ({ name, chiefComplaint, orders }: WithOrders) => `${name} | ${chiefComplaint} | ${orders.map((o) => o.text).join('; ')}`;

export const inpatientRouter = router({
  admit: nurseProcedure.input(Admit).mutation(async ({ ctx, input }) => {
    const taken = await ctx.prisma.inpatient.findUnique({ where: { mrn: input.mrn } });
    if (taken) throw new TRPCError({ code: 'CONFLICT', message: `MRN ${input.mrn} belongs to ${taken.name}` }); // leak: http_error
    const created = await ctx.prisma.inpatient.create({ data: { ...input, admittedAt: new Date() } });
    console.info('admitted', created.id, ctx.nurse.ward); // safe: reference and ward
    console.info('admitted', input); // leak: log
    track(ctx.nurse.id, 'admit', { ward: ctx.nurse.ward, withBed: Boolean(input.bedId) }); // safe: staff, a boolean
    track(ctx.nurse.id, 'admit_reason', { reason: created.chiefComplaint, mrn: created.mrn }); // leak: analytics
    return { id: created.id };
  }),

  handover: nurseProcedure.input(z.object({ ward: z.string() })).query(async ({ ctx, input }) => {
    const list = await ctx.prisma.inpatient.findMany({ where: { bed: { ward: input.ward } }, include: { orders: true } });
    console.debug('handover', input.ward, list.length); // safe: ward and count
    const lines = list.map(summarize);
    console.debug(lines.join('\n')); // leak: log
    return lines;
  }),

  discharge: nurseProcedure.input(z.object({ id: z.string().uuid() })).mutation(async ({ ctx, input }) => {
    const p = await ctx.prisma.inpatient.findUniqueOrThrow({ where: { id: input.id }, include: { orders: true } });
    const open = p.orders.filter((o) => o.status === 'open');
    if (open.length) {
      rollbar.warning('discharge with open orders', { open: open.length }); // safe: a count
      rollbar.warning(`discharge of ${p.name} with open orders`, { orders: open }); // leak: error_monitor
      throw new TRPCError({ code: 'PRECONDITION_FAILED', message: `${open.length} orders are open` }); // safe: a count
    }
    await ctx.prisma.inpatient.update({ where: { id: p.id }, data: { bedId: null } });
    return true;
  }),
});
