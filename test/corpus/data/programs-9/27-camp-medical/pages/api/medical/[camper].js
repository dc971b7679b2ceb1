import Bugsnag from '@bugsnag/js';
import { Camper, MedicalForm } from '../../../lib/models';
import { withStaff } from '../../../lib/staff';
import { pushToHut } from '../../../lib/hut';

async function handler(req, res) {
  const { camper } = req.query;
  if (req.method === 'POST') {
    try {
      const form = await MedicalForm.create({ camper, ...req.body }); // safe
      console.log('medical form', form._id, 'saved'); // safe
      console.log('medical form body', req.body); // leak: log
      const kid = await Camper.findById(camper);
      if (form.allergies.length) pushToHut(kid, form);
      return res.status(201).json({ id: form._id }); // safe
    } catch (e) {
      Bugsnag.leaveBreadcrumb('medical form failed', { step: 'create' }); // safe
      Bugsnag.notify(e, (event) => { event.addMetadata('form', { conditions: req.body.conditions, medications: req.body.medications }); }); // leak: error_monitor
      return res.status(400).json({ error: 'The form is not complete' }); // safe
    }
  }
  const form = await MedicalForm.findOne({ camper }).populate('camper');
  if (!form) return res.status(404).json({ error: 'no form yet' }); // safe
  if (!form.physician) {
    return res.status(409).json({ error: `Form of ${form.camper.firstName} ${form.camper.lastName} (${form.conditions.join(', ')}) lacks a physician` }); // leak: http-error
  }
  return res.json(form);
}

export default withStaff('nurse', handler);
