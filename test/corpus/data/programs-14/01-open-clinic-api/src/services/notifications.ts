import nodemailer from 'nodemailer';
import twilio from 'twilio';
import axios from 'axios';
import { IPatient, IProvider } from '../models';
import { logger } from '../middleware';

const mailer = nodemailer.createTransport({
  host: process.env.SMTP_HOST,
  port: 465,
  secure: true,
  auth: { user: process.env.SMTP_USER, pass: process.env.SMTP_PASS },
});
const sms = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);

export async function sendWelcome(patient: IPatient) {
  await mailer.sendMail({ // leak: messaging
    from: 'frontdesk@openclinic.example',
    to: patient.email,
    subject: `Welcome ${patient.firstName}`,
    text: `Your medical record number is ${patient.mrn}. Recorded allergies: ${patient.allergies.join(', ')}`,
  });
  logger.info('welcome mail queued', { patientId: patient._id }); // safe
}

export async function sendResultSms(patient: IPatient, test: string, value: string) {
  const msg = await sms.messages.create({ // leak: messaging
    to: patient.phone,
    from: process.env.TWILIO_FROM,
    body: `Hi ${patient.firstName}, your ${test} result is ${value}.`,
  });
  logger.info('sms sent', { sid: msg.sid, status: msg.status }); // safe
}

export async function pageProvider(provider: IProvider, room: string) {
  await sms.messages.create({ // safe
    to: provider.officePhone,
    from: process.env.TWILIO_FROM,
    body: `${provider.displayName}, you are needed in ${room}.`,
  });
}

export async function lookupEligibility(patient: IPatient) {
  const dob = patient.dateOfBirth.toISOString().slice(0, 10);
  const { data } = await axios.get(`https://eligibility.payer.example/v1/check?last=${patient.lastName}&dob=${dob}`); // leak: url
  logger.info('eligibility response', { patientId: patient._id, active: Boolean(data.active) }); // safe
  return Boolean(data.active);
}
