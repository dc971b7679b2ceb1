const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1];

export function geldigBsn(bsn) {
  const cijfers = String(bsn).padStart(9, '0').split('').map(Number);
  return cijfers.length === 9 && cijfers.reduce((som, c, i) => som + c * GEWICHTEN[i], 0) % 11 === 0;
}

export function geldigePostcode(postcode) {
  return /^[1-9]\d{3} ?[A-Z]{2}$/.test(postcode ?? '');
}

export function leeftijd(geboortedatum, nu = new Date()) {
  const d = new Date(geboortedatum);
  const jaren = nu.getFullYear() - d.getFullYear();
  return nu < new Date(nu.getFullYear(), d.getMonth(), d.getDate()) ? jaren - 1 : jaren;
}

export function telPer(lijst, sleutel) {
  const teller = new Map();
  for (const x of lijst) teller.set(sleutel(x), (teller.get(sleutel(x)) ?? 0) + 1);
  return teller;
}
