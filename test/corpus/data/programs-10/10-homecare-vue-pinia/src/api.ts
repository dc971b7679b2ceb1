import ky from 'ky';
import { useSession } from './stores/session';

export const api = ky.create({
  prefixUrl: 'https://api.rounds-homecare.example/v1',
  timeout: 15_000,
  hooks: {
    beforeRequest: [(req) => req.headers.set('authorization', `Bearer ${useSession().token}`)],
    afterResponse: [
      (req, _opts, res) => {
        console.debug(req.method, new URL(req.url).pathname, res.status); // safe
      },
    ],
    beforeError: [
      (error) => {
        console.error('api', error.response?.status, error.request.method); // safe
        return error;
      },
    ],
  },
});
