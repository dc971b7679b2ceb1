export class Problem extends Error {
  details: Record<string, unknown> = {};
  static of(message: string, details: Record<string, unknown> = {}): Problem {
    const problem = new Problem(message);
    problem.details = details;
    return problem;
  }
}
