import nodemailer from 'nodemailer';

export async function spedisci(a: string, oggetto: string, testo: string) {
  const { smtp } = useRuntimeConfig();
  const trasporto = nodemailer.createTransport({ host: smtp.host, port: 465, secure: true, auth: { user: smtp.user, pass: smtp.pass } });
  const esito = await trasporto.sendMail({ from: 'segreteria@sanrocco.example', to: a, subject: oggetto, text: testo });
  return esito.messageId;
}
