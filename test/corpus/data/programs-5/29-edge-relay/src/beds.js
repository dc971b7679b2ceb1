const beds = new Map();

function assign(bed, patient) {
  const previous = beds.get(bed);
  if (previous && previous.mrn !== patient.mrn) {
    throw new Error(`Bed ${bed} still holds ${previous.lastName}, ${previous.firstName} (${previous.mrn})`); // leak: thrown
  }
  beds.set(bed, patient);
}

function release(bed) {
  if (!beds.has(bed)) throw new Error(`Bed ${bed} is free`); // safe
  beds.delete(bed);
}

module.exports = { assign, release, patientIn: (bed) => beds.get(bed), size: () => beds.size };
