import { SMSAPI } from 'smsapi';
import { dziennik } from './dziennik.js';
import type { Pacjent, Recepta } from './typy.js';

const smsapi = new SMSAPI(process.env.SMSAPI_TOKEN ?? '');

export async function wyslijKod(recepta: Recepta): Promise<void> {
  const { pacjent } = recepta;
  await smsapi.sms.sendSms(pacjent.telefon, `${pacjent.imie}, kod recepty na ${recepta.lek}: ${recepta.kod}, PESEL ${pacjent.pesel}`); // leak: messaging
  dziennik.info({ pacjent: pacjent.id }, 'kod wysłany'); // safe
}

export async function stanKonta(): Promise<void> {
  const profil = await smsapi.profile.get();
  dziennik.info({ punkty: profil.points }, 'stan konta SMS'); // safe
}
