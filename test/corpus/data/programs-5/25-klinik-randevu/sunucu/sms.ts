import type { Hasta, Randevu } from '../ortak/semalar';

const NETGSM = 'https://api.netgsm.com.tr/sms/rest/v2/send';

// Randevudan bir gün önce gönderilir
export async function hatirlat(hasta: Hasta, randevu: Randevu) {
  const yanit = await fetch(NETGSM, { // leak: messaging
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Basic ${process.env.NETGSM_ANAHTAR}` },
    body: JSON.stringify({
      msgheader: 'KLINIK',
      messages: [{ no: hasta.telefon, msg: `Sn. ${hasta.ad} ${hasta.soyad}, ${randevu.doktor.brans} randevunuz ${randevu.saat}. Şikayet: ${randevu.sikayet}` }],
    }),
  });
  return yanit.ok;
}

export async function bakiye() {
  const yanit = await fetch('https://api.netgsm.com.tr/balance', { method: 'POST', body: JSON.stringify({ stip: 2 }) }); // safe
  return yanit.json();
}
