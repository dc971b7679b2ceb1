export interface LovedOne {
  id: string;
  name: string;
  born: string;
  conditions: string[];
  allergies: string[];
  doctor: { name: string; phone: string };
}

export interface Pill {
  id: string;
  lovedOneId: string;
  drug: string;
  dose: string;
  times: string[];
}

export interface DayNote {
  id: string;
  lovedOneId: string;
  author: string;
  text: string;
  pain?: number;
  ateWell?: boolean;
  createdAt: string;
}

export interface Chore {
  id: string;
  title: string;
  assignee: string;
  due: string;
  done: boolean;
}
