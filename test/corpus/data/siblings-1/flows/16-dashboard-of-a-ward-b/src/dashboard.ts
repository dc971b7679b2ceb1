import mixpanel from 'mixpanel-browser';

class WardCounters {
  admissions = 0;
  discharges = 0;
  allergies = 0;
  hasInfections = false;
}
interface BedPatient {
  fullName: string;
  allergies: string[];
}

export class Dashboard {
  private readonly counters = new WardCounters();

  admit(patient: BedPatient): void {
    this.counters.admissions += 1;
    this.counters.allergies += patient.allergies.length;
    mixpanel.track('admission', { admissions: this.counters.admissions }); // safe: a number
    mixpanel.track('admission', { allergies: patient.allergies }); // leak: analytics
    mixpanel.track('admission', { allergies: this.counters.allergies }); // safe: a number
    mixpanel.track('admission', { who: patient.fullName }); // leak: analytics
  }
  flush(): void {
    mixpanel.track('ward', { ...this.counters }); // safe: numbers and a flag
  }
}
