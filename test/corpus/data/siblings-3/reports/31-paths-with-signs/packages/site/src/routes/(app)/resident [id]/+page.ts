interface Resident { id: string; fullName: string; diagnosis: string }
export function load(resident: Resident) {
  console.log(resident.diagnosis); // leak: log
  console.log(resident.id); // safe
}
