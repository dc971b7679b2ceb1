export interface Pacjent {
  id: string;
  imie: string;
  nazwisko: string;
  pesel: string;
  dataUrodzenia: string;
  telefon: string;
  adres: string;
}

export interface Wizyta {
  id: string;
  pacjentId: string;
  lekarz: Lekarz;
  rozpoznanie: string;
  zalecenia: string;
  gabinet: string;
  status: 'umowiona' | 'odbyta' | 'odwolana';
}

export interface Lekarz {
  numerPwz: string;
  nazwisko: string;
  specjalizacja: string;
}

export interface Recepta {
  kod: string;
  lek: string;
  dawka: string;
  pacjent: Pacjent;
}
