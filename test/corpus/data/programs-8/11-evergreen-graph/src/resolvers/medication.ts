import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { Resident, type IResident } from '../models/resident';
import { log } from '../log';

interface Administration { residentId: string; drug: string; doseMg: number; givenBy: string; refused: boolean }
interface MarRow extends Administration { resident: Pick<IResident, 'firstName' | 'lastName' | 'room'> }

const tag = (strings: TemplateStringsArray, ...values: unknown[]): string => strings.reduce((s, part, i) => s + part + (i < values.length ? String(values[i]) : ''), '');

async function withResident<T>(id: string, use: (r: IResident) => T): Promise<T> {
  const r = await Resident.findById(id).lean();
  if (!r) throw new GraphQLError('resident not found', { extensions: { code: 'NOT_FOUND' } }); // safe: generic
  return use(r);
}

export async function administer(_: unknown, { input }: { input: Administration }): Promise<MarRow> {
  const row = await withResident(input.residentId, ({ firstName, lastName, room }) => ({ ...input, resident: { firstName, lastName, room } }));
  log.info({ residentId: row.residentId, by: row.givenBy, refused: row.refused }, 'administered'); // safe: references and a boolean
  log.debug(tag`${row.resident.lastName} got ${row.drug} ${row.doseMg} mg`); // leak: log
  if (row.refused) {
    const err = Object.assign(new GraphQLError('dose refused'), { detail: row });
    log.warn({ code: 'REFUSED', residentId: input.residentId }, 'dose'); // safe: code and reference
    log.warn({ detail: err.detail.resident, drug: err.detail.drug }, 'dose detail'); // leak: log
  }
  return row;
}

export async function fingerprint(_: unknown, { id }: { id: string }): Promise<string> {
  return withResident(id, (r) => {
    const print = createHash('md5').update(r.ssnLast4).digest('hex');
    log.info({ id, diets: r.dietaryOrders.length }, 'fingerprint'); // safe: reference and count
    log.info({ contact: r.emergencyContact.phone, diets: r.dietaryOrders }, 'contact'); // leak: log
    return print;
  });
}

export async function wardDiets(): Promise<Map<string, number>> {
  const out = new Map<string, number>();
  for await (const r of Resident.find().cursor()) for (const d of r.dietaryOrders) out.set(d, (out.get(d) ?? 0) + 1);
  log.info({ diets: Object.fromEntries(out) }, 'diets'); // safe: counts by diet
  return out;
}
