import got from 'got';
import superagent from 'superagent';

/** @param {{ id: string, fullName: string, bloodType: string, hla: string }} candidate */
export async function enlist(candidate) {
  try {
    await got.post('https://registry.internal/candidates', { json: candidate });
  } catch (problem) {
    console.warn('not enlisted', problem.code, problem.response?.statusCode); // safe
    console.warn('not enlisted', problem); // leak: log
    console.warn('not enlisted', problem.options.body); // leak: log
  }
}
export function fetchCandidate(id, done) {
  superagent.get(`https://registry.internal/candidates/${id}`).end((problem, reply) => {
    if (problem) return done(problem);
    console.log('candidate', reply.status, reply.headers['etag']); // safe
    console.log('candidate', reply.body); // leak: log
    done(null, reply.body);
  });
}
