import { getIronSession } from 'iron-session';
import type { NextApiRequest, NextApiResponse, NextApiHandler } from 'next';

export interface Session { userId?: string; practiceId?: string }

export function withStaff(handler: NextApiHandler): NextApiHandler {
  return async (req: NextApiRequest, res: NextApiResponse) => {
    const session = await getIronSession<Session>(req, res, { cookieName: 'sc', password: process.env.SESSION_SECRET!, cookieOptions: { secure: true, httpOnly: true, maxAge: 900 } });
    if (!session.userId) return res.status(401).json({ error: 'login required' }); // safe
    return handler(req, res);
  };
}
