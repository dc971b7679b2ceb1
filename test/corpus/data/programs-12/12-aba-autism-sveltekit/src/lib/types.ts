export interface Learner {
  id: string;
  child_name: string;
  dob: string;
  autism_level: 1 | 2 | 3;
  medicaid_id: string;
  parent_email: string;
  school: string;
}

export interface BehaviorEvent {
  id: string;
  learner_id: string;
  behavior: 'elopement' | 'aggression' | 'self_injury' | 'tantrum';
  antecedent: string;
  consequence: string;
  seconds: number;
  rbt_id: string;
  at: string;
}

export interface Program {
  id: string;
  title: string;
  domain: string;
  mastery: number;
}
