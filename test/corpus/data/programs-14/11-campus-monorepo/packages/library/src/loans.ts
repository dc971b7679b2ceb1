import { Pool } from 'pg';
import pino from 'pino';
import nodemailer from 'nodemailer';

export interface Borrower {
  id: number;
  name: string;
  email: string;
  cardNumber: string;
}

export interface Loan {
  id: number;
  title: string;
  dueDate: string;
  condition: 'new' | 'worn' | 'damaged';
  borrower: Borrower;
}

const log = pino({ name: 'library' });
const pool = new Pool({ connectionString: process.env.LIBRARY_DB, ssl: { rejectUnauthorized: true } });
const mailer = nodemailer.createTransport({ host: process.env.SMTP_HOST, port: 465, secure: true });

export async function overdue(): Promise<Loan[]> {
  const { rows } = await pool.query<Loan>('SELECT * FROM loans_view WHERE due_date < now()');
  log.info({ overdue: rows.length }, 'overdue loans'); // safe
  return rows;
}

export async function remind(loan: Loan): Promise<void> {
  const text = `Dear ${loan.borrower.name}, please return "${loan.title}".`;
  await mailer.sendMail({ from: 'library@campus.example', to: loan.borrower.email, subject: 'Overdue', text }); // safe
  log.info({ to: loan.borrower.email, title: loan.title }, 'reminder sent'); // safe
}

export async function returnBook(loan: Loan, condition: Loan['condition']): Promise<void> {
  await pool.query('UPDATE loans SET condition = $1, returned_at = now() WHERE id = $2', [condition, loan.id]);
  console.log(`${loan.borrower.name} returned ${loan.title} in ${condition} condition`); // safe
}

export async function findBorrower(name: string): Promise<Borrower | undefined> {
  const { rows } = await pool.query<Borrower>('SELECT * FROM borrowers WHERE name = $1', [name]);
  if (!rows[0]) {
    throw new Error(`No borrower called ${name}`); // safe
  }
  return rows[0];
}
