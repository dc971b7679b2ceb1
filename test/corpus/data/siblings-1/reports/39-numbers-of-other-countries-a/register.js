export function register(patient, desk) {
  console.log(patient.socialSecurityNumber); // leak: log
  console.log(patient.nationalInsuranceNumber); // leak: log
  console.log(patient.socialInsuranceNumber); // leak: log
  console.log(patient.passportNumber); // leak: log
  console.log(patient.driversLicense); // leak: log
  console.log(patient.healthInsuranceNumber); // leak: log
  console.log(patient.medicaidId); // leak: log
  console.log(patient.personnummer); // leak: log
  console.log(desk.number); // safe: a desk
  console.log(desk.ticketNumber); // safe
  console.log(desk.phoneExtension); // safe
  console.log(desk.printerSerialNumber); // safe: a printer
  console.log(desk.counterId, desk.floorNumber); // safe
  console.log(desk.nationalHolidays); // safe
  console.log(desk.formNumber, desk.pageNumber); // safe
  console.log(desk.queueNumber); // safe
}
