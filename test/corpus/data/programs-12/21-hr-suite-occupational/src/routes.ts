import { Router } from 'express';
import type { Repository } from 'typeorm';
import { log } from './lib/infra';
import type { EmployeesService } from './employees/employees.service';
import type { OccupationalScreening } from './clinic/screening.entity';

export function routes(svc: EmployeesService, screenings: Repository<OccupationalScreening>) {
  const r = Router();

  r.post('/employees', async (req, res) => {
    log.debug({ body: req.body }, 'hire'); // safe
    const e = await svc.hire(req.body);
    res.status(201).json(e); // safe
  });

  r.post('/vacations/:id/approve', async (req, res) => {
    await svc.approveVacation(req.params.id);
    res.redirect(`/calendar?approved=${req.params.id}`); // safe
  });

  r.get('/clinic/screenings/:id/certificate', async (req, res) => {
    const s = await screenings.findOneBy({ id: req.params.id }); // safe
    if (!s) return res.status(404).json({ error: 'not_found' }); // safe
    if (!s.fitForDuty) {
      return res.status(409).json({ error: `No certificate: ${s.employee.fullName} tested ${s.drugTestResult}; ${s.physicianNotes}` }); // leak: http-error
    }
    res.json({ id: s.id, fit: true }); // safe
  });

  r.get('/payroll/:month', async (req, res) => {
    await svc.payroll(req.params.month);
    res.download(`/tmp/payroll-${req.params.month}.xlsx`); // safe
  });

  return r;
}
