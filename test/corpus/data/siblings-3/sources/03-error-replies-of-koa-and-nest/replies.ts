import type { Context } from 'koa';
import type { FastifyReply } from 'fastify';
import { BadRequestException, NotFoundException } from '@nestjs/common';

interface Vaccinee {
  patientName: string;
  immunizationRecord: string;
  nationalHealthId: string;
  lotNumber: string;
}

export function inKoa(ctx: Context, v: Vaccinee) {
  if (!v.lotNumber) ctx.throw(400, `no lot for ${v.patientName}`); // leak: http-error
  ctx.throw(503, 'come back later'); // safe
}
export class VaccineeService {
  refuse(v: Vaccinee): never {
    if (v.lotNumber === '') throw new BadRequestException('no lot'); // safe
    throw new NotFoundException({ error: 'unknown', id: v.nationalHealthId }); // leak: http-error
  }
}
export const inFastify = (reply: FastifyReply, v: Vaccinee) =>
  reply.code(422).send({ message: `conflicts with ${v.immunizationRecord}` }); // leak: http-error
