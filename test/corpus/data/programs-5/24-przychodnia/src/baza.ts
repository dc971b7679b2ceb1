import { DataSource } from 'typeorm';
import type { Pacjent, Wizyta } from './typy.js';

export const baza = new DataSource({
  type: 'postgres',
  url: process.env.DATABASE_URL,
  ssl: { rejectUnauthorized: true },
});

export async function pacjentPoId(id: string): Promise<Pacjent | undefined> {
  const [p] = await baza.query('select id, imie, nazwisko, pesel, data_urodzenia as "dataUrodzenia", telefon, adres from pacjenci where id = $1', [id]);
  return p;
}

export async function pacjentPoPeselu(pesel: string): Promise<Pacjent | undefined> {
  const [p] = await baza.query('select id, imie, nazwisko, pesel, data_urodzenia as "dataUrodzenia", telefon, adres from pacjenci where pesel = $1', [pesel]);
  return p;
}

export async function zapiszWizyte(w: Omit<Wizyta, 'id'>): Promise<string> {
  const [{ id }] = await baza.query('insert into wizyty (pacjent_id, lekarz, rozpoznanie, zalecenia, gabinet, status) values ($1,$2,$3,$4,$5,$6) returning id', [
    w.pacjentId,
    w.lekarz,
    w.rozpoznanie,
    w.zalecenia,
    w.gabinet,
    w.status,
  ]);
  return id;
}

export async function ileWizyt(gabinet: string): Promise<number> {
  const [{ n }] = await baza.query('select count(*)::int as n from wizyty where gabinet = $1', [gabinet]);
  return n;
}
