'use strict';

const nodemailer = require('nodemailer');
const transport = nodemailer.createTransport({ host: process.env.SMTP_HOST, port: 465, secure: true });

exports.aftercare = (owner, patient, treatment) =>
  transport.sendMail({ // safe
    to: owner.email,
    subject: `${patient.name}'s visit`,
    text: `Dear ${owner.fullName}, ${patient.name} was treated for ${treatment.diagnosis}. Give ${treatment.doseMg} mg ${treatment.medication} with food. No walks longer than ten minutes!`,
  });

exports.boosterDue = (owner, animals) =>
  transport.sendMail({ to: owner.email, subject: 'Booster due', text: animals.map((a) => `${a.name} (${a.species})`).join('\n') }); // safe
