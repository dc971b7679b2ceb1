import pino from 'pino';

// Dane pacjenta nie trafiają do dziennika
export const dziennik = pino({
  name: 'rejestracja',
  redact: { paths: ['pacjent.imie', 'pacjent.nazwisko', 'pacjent.pesel', 'pacjent.dataUrodzenia', 'pacjent.telefon', 'pacjent.adres'], remove: true },
});
