/** @param {{ patientName: string, ward: string }} stay */
export const show = (stay) => {
  console.log(stay.patientName); // leak: log
  console.log(stay.ward); // safe
};
