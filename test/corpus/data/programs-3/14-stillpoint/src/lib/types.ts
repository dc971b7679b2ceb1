export type Phq9 = { answers: number[]; total: number; takenAt: string };

export type MoodEntry = {
  id: string;
  mood: 1 | 2 | 3 | 4 | 5;
  text: string;
  medsTaken: boolean;
  sleepHours: number;
  at: string;
};

export type SafetyPlan = {
  warningSigns: string[];
  coping: string[];
  contacts: { name: string; phone: string }[];
  meansSafety: string;
};

export type Coach = { id: string; name: string; bio: string };
