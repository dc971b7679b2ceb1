export interface CareThread {
  threadId: string;
  member: { name: string; email: string; planId: string; birthdate: string };
  messages: { from: 'member' | 'nurse'; body: string; sentAt: string }[];
  triage?: { symptom: string; urgency: 'low' | 'high' };
}

export class MessageReceived {
  constructor(
    readonly thread: CareThread,
    readonly nurseId: string,
  ) {}
}

export const lastBody = (t: CareThread) => t.messages[t.messages.length - 1]?.body ?? '';
