import nodemailer from 'nodemailer';

const interno = nodemailer.createTransport({ host: 'mail.hospital.lan', port: 25, secure: false, ignoreTLS: true });
const externo = nodemailer.createTransport({
  host: 'smtp.mailgun.org',
  port: 465,
  secure: true,
  auth: { user: process.env.MAILGUN_USER, pass: process.env.MAILGUN_PASS },
});

export function recordatorio(paciente, cita) {
  return externo.sendMail({ // leak: messaging
    from: 'citas@ventanilla-consultas.es',
    to: paciente.correo,
    subject: `Cita de ${cita.especialidad}`,
    text: `${paciente.nombre}, le esperamos. Motivo: ${cita.motivo}.`,
  });
}

export function avisoArchivo(paciente) {
  return interno.sendMail({ // leak: transport
    from: 'ventanilla@hospital.lan',
    to: 'archivo@hospital.lan',
    subject: 'Preparar historia',
    text: `Historia ${paciente.numeroHistoria}, ${paciente.apellidos}, ${paciente.nombre}`,
  });
}

export function avisoInformatica(version) {
  return externo.sendMail({ // safe
    from: 'citas@ventanilla-consultas.es',
    to: 'informatica@ventanilla-consultas.es',
    subject: 'Nueva versión',
    text: `Desplegada la versión ${version}`,
  });
}
