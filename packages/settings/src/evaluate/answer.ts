/** Whether something holds of a value that may not be known. */
export type Answer = 'yes' | 'no' | 'maybe';

export function toAnswer(holds: boolean): Answer {
  return holds ? 'yes' : 'no';
}

export function not(answer: Answer): Answer {
  return answer === 'maybe' ? 'maybe' : toAnswer(answer === 'no');
}

/** All hold; of none, yes. */
export function all(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.includes('maybe') ? 'maybe' : 'yes';
}

/** One holds; of none, no. */
export function any(answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('maybe') ? 'maybe' : 'no';
}

/** The same for each of several possibilities, or unsure. */
export function agreed(answers: readonly Answer[]): Answer {
  const [first = 'maybe'] = answers;
  return answers.every((answer) => answer === first) ? first : 'maybe';
}
