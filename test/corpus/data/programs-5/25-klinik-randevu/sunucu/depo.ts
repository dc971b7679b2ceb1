import postgres from 'postgres';
import { hastaSemasi, randevuSemasi } from '../ortak/semalar';

const sql = postgres(process.env.VERITABANI!, { ssl: 'verify-full', transform: postgres.camel });

export async function hastaBul(id: string) {
  const [satir] = await sql`select * from hastalar where id = ${id}`;
  return satir ? hastaSemasi.parse(satir) : null;
}

export async function tcIleBul(tc: string) {
  const [satir] = await sql`select * from hastalar where tc_kimlik_no = ${tc}`;
  return satir ? hastaSemasi.parse(satir) : null;
}

export async function randevuBul(id: string) {
  const [satir] = await sql`select * from randevular where id = ${id}`;
  return satir ? randevuSemasi.parse(satir) : null;
}

export async function odaDoluMu(oda: string, saat: string) {
  const [satir] = await sql`select count(*)::int as adet from randevular where oda = ${oda} and saat = ${saat}`;
  return satir.adet > 0;
}
