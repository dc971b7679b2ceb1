import { Elysia, t } from 'elysia';
import { depoHatasi } from './hatalar';
import { hastaBul, odaDoluMu, randevuBul, tcIleBul } from './depo';
import { gunluk } from './gunluk';
import { iz, personelMi } from './kimlik';
import { hatirlat } from './sms';

new Elysia()
  .onError(({ code, set }) => {
    const ref = crypto.randomUUID();
    gunluk.error('beklenmeyen hata', { ref, code }); // safe
    set.status = 500;
    return { hata: 'İşlem tamamlanamadı', ref };
  })
  .derive(({ headers }) => ({ personel: personelMi(headers.authorization) }))
  .onBeforeHandle(({ personel, set }) => {
    if (!personel) {
      set.status = 401;
      return { hata: 'Oturum açın' };
    }
  })
  .post('/hastalar/ara', async ({ body, set, personel }) => {
    gunluk.info('arama', { personel, iz: iz(body.tc) }); // safe
    const hasta = await tcIleBul(body.tc);
    if (!hasta) {
      gunluk.warn(`kayıt yok: ${body.tc}`); // leak: log
      set.status = 404;
      return { hata: 'Kayıt bulunamadı' }; // safe
    }
    gunluk.debug('bulundu', hasta); // leak: log
    return hasta;
  }, { body: t.Object({ tc: t.String() }) })
  .post('/randevular/:id/hatirlat', async ({ params, set }) => {
    const randevu = await randevuBul(params.id);
    const hasta = randevu && (await hastaBul(randevu.hastaId));
    if (!randevu || !hasta) return depoHatasi(set, params.id);
    const gitti = await hatirlat(hasta, randevu);
    gunluk.info('hatırlatma', { randevu: randevu.id, doktor: randevu.doktor.ad, gitti }); // safe
    return { gitti };
  })
  .post('/randevular/:id/tasi', async ({ params, body, set }) => {
    const randevu = await randevuBul(params.id);
    const hasta = randevu && (await hastaBul(randevu.hastaId));
    if (!randevu || !hasta) return depoHatasi(set, params.id);
    if (await odaDoluMu(body.oda, body.saat)) {
      gunluk.info('oda dolu', { oda: body.oda, saat: body.saat }); // safe
      return new Response(JSON.stringify({ hata: `${hasta.ad} ${hasta.soyad} (${hasta.tcKimlikNo}) için oda uygun değil` }), { status: 409 }); // leak: http_error
    }
    return { tamam: true };
  }, { body: t.Object({ oda: t.String(), saat: t.String() }) })
  .listen(3333);
