export function withStaff(role, handler) {
  return async (req, res) => {
    const staff = req.headers['x-staff-role'];
    if (staff !== role) {
      console.warn('staff role', staff, 'needs', role); // safe
      return res.status(403).json({ error: `${role} only` }); // safe
    }
    return handler(req, res);
  };
}
