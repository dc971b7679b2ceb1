import { getIronSession } from 'iron-session';

const options = {
  password: process.env.SESSION_SECRET,
  cookieName: 'bsd_session',
  cookieOptions: { secure: true, httpOnly: true, sameSite: 'lax' },
};

export function withStaff(handler) {
  return async (req, res) => {
    const session = await getIronSession(req, res, options);
    if (!session.staffId) return res.status(401).json({ error: 'Please sign in' });
    req.staffId = session.staffId;
    return handler(req, res);
  };
}
