import postgres from 'postgres';

const sql = postgres(process.env.DATABASE_URL!);

export async function recall(lot: string): Promise<void> {
  const hit = await sql`
    SELECT p.full_name, p.birth_date, t.reaction
    FROM transfusions t JOIN patients p ON p.id = t.patient_id
    WHERE t.lot = ${lot}`;
  console.log(hit); // leak: log
  console.log('recalled', lot, hit.count); // safe

  const byReaction = hit.reduce((groups, row) => groups.set(row.reaction, [...(groups.get(row.reaction) ?? []), row]), new Map<string, postgres.Row[]>());
  byReaction.forEach((people, reaction) => {
    console.log(reaction, people.length); // safe
    console.log(people.map(({ full_name }) => full_name).join('; ')); // leak: log
  });

  const [newest] = hit.slice(-1);
  console.log(`last: ${newest?.birth_date}`); // leak: log

  for await (const [fridge] of sql`SELECT label, celsius FROM fridges WHERE celsius > 6`.cursor(1)) {
    console.log(fridge); // safe
  }
  console.table(await sql`SELECT lot, expires_on FROM lots`); // safe
}
