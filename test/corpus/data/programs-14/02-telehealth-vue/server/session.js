import axios from 'axios';

const core = axios.create({
  baseURL: process.env.CORE_API_URL,
  headers: { 'x-service': 'signalling' },
  timeout: 5000,
});

export async function requireSession(req, res, next) {
  const token = req.headers.authorization?.replace('Bearer ', '');
  if (!token) {
    return res.status(401).json({ error: 'Not signed in' });
  }
  try {
    const { data } = await core.post('/sessions/verify', { token });
    req.session = { userId: data.userId, role: data.role };
    if (data.role !== 'clinician') {
      return res.status(403).json({ error: 'Clinicians only' });
    }
    next();
  } catch (err) {
    console.warn('session check failed', err.response?.status); // safe
    res.status(401).json({ error: 'Session expired' });
  }
}

export async function loadVisit(visitId) {
  const { data } = await core.get(`/visits/${visitId}`);
  if (!data) return null;
  return {
    id: data.id,
    status: data.status,
    reason: data.reason,
    note: data.note,
    prescriptions: data.prescriptions ?? [],
    patient: {
      id: data.patient.id,
      fullName: data.patient.fullName,
      dob: data.patient.dob,
      email: data.patient.email,
    },
    clinician: data.clinician,
  };
}
