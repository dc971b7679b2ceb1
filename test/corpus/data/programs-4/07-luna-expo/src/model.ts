export type Flow = 'none' | 'spotting' | 'light' | 'medium' | 'heavy';

export interface DayEntry {
  date: string;
  flow: Flow;
  mood: string[];
  symptoms: string[];
  intercourse?: 'protected' | 'unprotected';
  temperature?: number;
  note?: string;
}

export interface CycleStats {
  lastPeriodStart: string;
  averageLength: number;
  ovulationDay: string;
  pregnancyTest?: 'positive' | 'negative';
}

export interface Me {
  id: string;
  email: string;
  birthYear: number;
  goal: 'track' | 'conceive' | 'pregnant';
  premium: boolean;
}
