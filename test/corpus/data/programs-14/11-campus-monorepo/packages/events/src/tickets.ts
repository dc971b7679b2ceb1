import express from 'express';
import Mixpanel from 'mixpanel';
import { randomUUID } from 'node:crypto';

interface Ticket {
  code: string;
  attendee: string;
  email: string;
  event: string;
  seats: number;
}

const mixpanel = Mixpanel.init(process.env.MIXPANEL_TOKEN ?? '');
const tickets = new Map<string, Ticket>();

const EVENTS = [
  { slug: 'health-fair', title: 'Campus Health Fair', capacity: 400 },
  { slug: 'yoga-night', title: 'Yoga Night', capacity: 60 },
  { slug: 'stress-talk', title: 'Talk: Stress and Exams', capacity: 120 },
];

export const router = express.Router();
router.use(express.json());

router.get('/', (_req, res) => {
  res.json(EVENTS); // safe
});

router.post('/:slug/tickets', (req, res) => {
  const event = EVENTS.find((e) => e.slug === req.params.slug);
  if (!event) return res.status(404).json({ error: `No event ${req.params.slug}` }); // safe
  const { attendee, email, seats } = req.body as Ticket;
  const ticket: Ticket = { code: randomUUID(), attendee, email, seats, event: event.slug };
  tickets.set(ticket.code, ticket);
  mixpanel.track('ticket_ordered', { event: event.slug, seats }); // safe
  console.log('ticket', ticket.code, 'for', event.title); // safe
  res.status(201).json({ code: ticket.code }); // safe
});

router.get('/:slug/free', (req, res) => {
  const event = EVENTS.find((e) => e.slug === req.params.slug);
  const sold = [...tickets.values()].filter((t) => t.event === req.params.slug).reduce((n, t) => n + t.seats, 0);
  console.log(event?.title, 'sold', sold); // safe
  res.json({ free: (event?.capacity ?? 0) - sold });
});

export function doorList(slug: string): string[] {
  const list = [...tickets.values()].filter((t) => t.event === slug);
  console.log('door list size', list.length); // safe
  return list.map((t) => `${t.attendee} (${t.seats})`);
}
