export class Numbers {
  show({ codiceFiscale, personnummer, bsn, curp, cpf, pesel, chiNumber, nhiNumber, dvaNumber, medicaidId, passportNumber, driversLicenseNumber, roomNumber, invoiceNumber, versionNumber }) {
    console.log(codiceFiscale); // leak: log
    console.log(personnummer); // leak: log
    console.log(bsn); // leak: log
    console.log(curp); // leak: log
    console.log(cpf); // leak: log
    console.log(pesel); // leak: log
    console.log(chiNumber); // leak: log
    console.log(nhiNumber); // leak: log
    console.log(dvaNumber); // leak: log
    console.log(medicaidId); // leak: log
    console.log(passportNumber); // leak: log
    console.log(driversLicenseNumber); // leak: log
    console.log(roomNumber); // safe
    console.log(versionNumber); // safe
  }
}
