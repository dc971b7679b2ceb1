interface Option { title: string; value: string; icon: string }
interface HasRef { ref: string }
type Inpatient = HasRef & { patientName: string; diagnosis: string };

abstract class Picker {
  constructor(protected readonly options: Option[]) {}
  pick(value: string): void {
    const option = this.options.find((o) => o.value === value);
    if (!option) return;
    localStorage.setItem('recent', option.title); // leak: client_storage
    localStorage.setItem('recent-icon', option.icon); // safe: an icon
    localStorage.setItem('recent-value', option.value); // safe: an opaque reference
  }
}

export class InpatientPicker extends Picker {
  constructor(patients: Inpatient[]) {
    super(patients.map((p) => ({ title: p.patientName, value: p.ref, icon: 'bed' })));
  }
}

function store(item: HasRef): void {
  sessionStorage.setItem(item.ref, JSON.stringify(item)); // leak: client_storage
  sessionStorage.setItem('last', item.ref); // safe
}
export const keep = (patient: Inpatient): void => store(patient);
