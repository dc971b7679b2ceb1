import type { ColumnType, Generated } from 'kysely';

export interface StrokeCase {
  case_id: Generated<string>;
  nat_id: string;
  family_name: string;
  given_name: string;
  birth_dt: ColumnType<Date, string, string>;
  postal_code: string;
  onset_at: ColumnType<Date, string, string>;
  nihss_adm: number;
  mrs_90d: number | null;
  thrombolysis: boolean;
  gp_letter: string | null;
}

export interface Hospital {
  hospital_id: string;
  label: string;
  beds: number;
  contact_mail: string;
}

export interface Registry {
  stroke_case: StrokeCase;
  hospital: Hospital;
}
