export type Job = RefillDue | VisitSummary | PromoMail | StaffDigest;

export interface RefillDue {
  kind: 'refill_due';
  member: { memberId: string; name: string; email: string; playerId: string };
  drug: string;
  daysLeft: number;
}

export interface VisitSummary {
  kind: 'visit_summary';
  member: { memberId: string; name: string; email: string; playerId: string };
  diagnosis: string;
  followUp: string;
}

export interface PromoMail {
  kind: 'promo';
  listId: string;
  headline: string;
}

export interface StaffDigest {
  kind: 'staff_digest';
  nurseName: string;
  nurseEmail: string;
  openTasks: number;
}
