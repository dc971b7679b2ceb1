export type Urgency = 'self_care' | 'callback' | 'urgent' | 'emergency';

export interface Caller {
  phone: string;
  name?: string;
  dateOfBirth?: string;
  chartId?: string;
}

export interface CallState {
  sid: string;
  caller: Caller;
  symptoms: string[];
  utterances: { who: 'caller' | 'agent'; text: string; at: number }[];
  urgency?: Urgency;
}
