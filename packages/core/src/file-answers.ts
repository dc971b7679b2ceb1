/** Everything that the answer to a question about a file depends on beside the program: the content and whatever else is looked at. */
export type AnswerKey = readonly (string | Uint8Array)[];

/** What an earlier scan found out, and where what this one finds out is kept. An answer holds plain data; each reading of it is a copy. */
export interface KnownAnswer<Answer> {
  readonly answer: Answer | undefined;
  keep(answer: Answer): void;
}

/** What is known about single files from scan to scan. */
export interface FileAnswers {
  at<Answer>(question: string, key: AnswerKey): KnownAnswer<Answer>;
}
