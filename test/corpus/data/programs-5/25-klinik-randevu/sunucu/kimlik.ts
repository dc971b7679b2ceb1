import { createHmac, timingSafeEqual } from 'node:crypto';

export function personelMi(baslik: string | undefined) {
  const [id, imza] = (baslik ?? '').replace('Bearer ', '').split('.');
  if (!id || !imza) return null;
  const beklenen = createHmac('sha256', process.env.OTURUM_ANAHTARI!).update(id).digest();
  const gelen = Buffer.from(imza, 'base64url');
  return gelen.length === beklenen.length && timingSafeEqual(gelen, beklenen) ? id : null;
}

export const iz = (deger: string) => createHmac('sha256', process.env.IZ_ANAHTARI!).update(deger).digest('hex');
