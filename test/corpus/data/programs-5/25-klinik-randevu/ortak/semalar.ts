import { z } from 'zod';

export const hastaSemasi = z.object({
  id: z.string().uuid(),
  ad: z.string(),
  soyad: z.string(),
  tcKimlikNo: z.string().length(11),
  dogumTarihi: z.string(),
  telefon: z.string(),
  kronikHastaliklar: z.array(z.string()),
});

export const randevuSemasi = z.object({
  id: z.string().uuid(),
  hastaId: z.string().uuid(),
  doktor: z.object({ ad: z.string(), brans: z.string() }),
  sikayet: z.string(),
  tani: z.string().nullable(),
  saat: z.string(),
  oda: z.string(),
});

export type Hasta = z.infer<typeof hastaSemasi>;
export type Randevu = z.infer<typeof randevuSemasi>;
