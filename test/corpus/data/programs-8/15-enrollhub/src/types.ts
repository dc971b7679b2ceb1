export interface Enrollee {
  enrollee_id: string;
  first_name: string;
  last_name: string;
  ssn: string;
  date_of_birth: string;
  mailing_address: string;
  plan_code: string;
  pcp_npi: string;
  dependents: Dependent[];
}

export interface Dependent { first_name: string; relationship: 'spouse' | 'child'; date_of_birth: string; disability: string | null }

export interface Plan { plan_code: string; name: string; tier: 'bronze' | 'silver' | 'gold'; premium_cents: number }

export interface Broker { broker_id: string; name: string; email: string; license_state: string }
