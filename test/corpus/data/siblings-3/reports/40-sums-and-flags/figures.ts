import type { Kysely } from 'kysely';
class ChildRecord {
  constructor(readonly id: string, readonly surgeries: number, readonly hasDiagnosis: boolean, readonly diagnoses: string[], readonly vaccinations: bigint, readonly complaints: string) {}
}
interface Totals { diagnoses: number; births: number; deaths: number; medications: { active: number; stopped: number } }

export const figures = (child: ChildRecord, totals: Totals) => {
  console.log(child.surgeries, child.vaccinations); // safe
  console.log('diagnosed', child.hasDiagnosis); // safe
  console.log(child.diagnoses); // leak: log
  console.log(child.complaints); // leak: log
  console.log(totals); // safe
  console.log(`${totals.births} births, ${totals.medications.active} drugs`); // safe
};
export async function total(db: Kysely<{ patients: { id: string; name: string } }>) {
  const row = await db.selectFrom('patients').select((eb) => eb.fn.countAll<number>().as('patients')).executeTakeFirstOrThrow();
  console.log(row.patients); // safe
}
