export interface ForeignPatient {
  nhsNo: string;
  chiNumber: string;
  ohipNumber: string;
  personalHealthNumber: string;
  medicaidId: string;
  nationalInsuranceNumber: string;
  socialInsuranceNumber: string;
  personnummer: string;
  codiceFiscale: string;
  healthInsuranceNumber: string;
  countryCode: string;
  nicName: string;
  nationalHoliday: string;
  binNumber: number;
}
export class Desk {
  admit(p: ForeignPatient) {
    console.log(p.nhsNo); // leak: log
    console.log(p.chiNumber); // leak: log
    console.log(p.ohipNumber); // leak: log
    console.log(p.personalHealthNumber); // leak: log
    console.log(p.medicaidId); // leak: log
    console.log(p.nationalInsuranceNumber); // leak: log
    console.log(p.socialInsuranceNumber); // leak: log
    console.log(p.personnummer); // leak: log
    console.log(p.codiceFiscale); // leak: log
    console.log(p.healthInsuranceNumber); // leak: log
    console.log(p.countryCode); // safe
    console.log(p.nicName); // safe
    console.log(p.nationalHoliday); // safe
    console.log(p.binNumber); // safe
  }
}
