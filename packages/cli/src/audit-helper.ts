/** A helper to copy: the record of an AI call with its seven facts, typed so that none is forgotten and none holds data. */
export const auditHelper = `/**
 * The record of one AI call (45 CFR 164.312(b)): who, when, about which record, with which model, what for, by what right,
 * and what became of the answer. It holds references, never the data.
 */
export interface AiCallRecord {
  /** The person or service that asked. */
  readonly userId: string;
  readonly startedAt: Date;
  readonly endedAt: Date;
  /** The opaque id of the record that the model was told of. */
  readonly recordId: string;
  /** The dated name of the model, as it is sent. */
  readonly model: string;
  /** What it was asked for: 'summarize', 'draft-reply'. */
  readonly action: string;
  /** The role by which access was granted. */
  readonly role: string;
  /** What became of the answer. */
  readonly disposition: 'returned' | 'stored' | 'discarded' | 'failed';
}

/** Writes into a store that only grows and that few can read; keep it for six years. */
export type WriteRecord = (record: AiCallRecord) => Promise<void>;

/** What is known before the call. */
export type AiCallFacts = Pick<AiCallRecord, 'userId' | 'recordId' | 'model' | 'action' | 'role'> & {
  readonly write: WriteRecord;
  /** What becomes of an answer that comes; 'returned' when absent. */
  readonly onAnswer?: Exclude<AiCallRecord['disposition'], 'failed'>;
};

/** Asks a model, and leaves the record on every path, also where the call fails. */
export async function withAiAudit<Answer>({ write, onAnswer = 'returned', ...facts }: AiCallFacts, ask: () => Promise<Answer>): Promise<Answer> {
  const { userId, recordId, model, action, role } = facts;
  const startedAt = new Date();
  let disposition: AiCallRecord['disposition'] = 'failed';
  try {
    const answer = await ask();
    disposition = onAnswer;
    return answer;
  } finally {
    await write({ userId, startedAt, endedAt: new Date(), recordId, model, action, role, disposition });
  }
}
`;
