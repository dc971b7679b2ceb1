export interface ReferredPatient { id: string; fullName: string; dob: string; reason: string; pages: number }

export function remember(patient: ReferredPatient): void {
  sessionStorage.setItem('referral', JSON.stringify(patient)); // leak: client_storage
  sessionStorage.setItem('referral-pages', String(patient.pages)); // safe
}

const field = (name: string) => document.querySelector<HTMLTextAreaElement>(`[name=${name}]`)!;

export function tidy(name: string, on: Record<string, boolean>): string {
  let out = field(name).value;
  if (on.trim) out = out.trim();
  if (on.lower) out = out.toLowerCase();
  if (on.tabs) out = out.split('\t').join(' ');
  if (on.breaks) out = out.split('\r\n').join('\n');
  if (on.double) out = out.split('  ').join(' ');
  if (on.quotes) out = out.replaceAll('“', '"');
  if (on.quotesEnd) out = out.replaceAll('”', '"');
  if (on.dash) out = out.replaceAll('–', '-');
  if (on.longDash) out = out.replaceAll('—', '-');
  if (on.dots) out = out.replaceAll('…', '...');
  if (on.bullet) out = out.replaceAll('•', '*');
  if (on.mg) out = out.replace(/milligrams?/g, 'mg');
  if (on.ml) out = out.replace(/millilit(er|re)s?/g, 'ml');
  if (on.bid) out = out.replace(/twice a day/g, 'bid');
  if (on.tid) out = out.replace(/three times a day/g, 'tid');
  if (on.prn) out = out.replace(/as needed/g, 'prn');
  if (on.po) out = out.replace(/by mouth/g, 'po');
  if (on.hx) out = out.replace(/history of/g, 'h/o');
  if (on.sob) out = out.replace(/short(ness)? of breath/g, 'sob');
  if (on.dear) out = out.replace(/^Dear colleague,?/, '');
  if (on.regards) out = out.replace(/Kind regards,?$/, '');
  if (on.sign) out = out.replace(/Dr\.? /g, 'Dr ');
  if (on.wide) out = out.normalize('NFKC');
  if (on.end) out = out.trimEnd();
  return out;
}
