import { Server } from 'socket.io';
import Database from 'better-sqlite3';
import pino from 'pino';
import { GameAnalytics } from 'gameanalytics';
import { diagnose, heal, tick } from './combat.js';
import { narrate } from './narrator.js';
import type { Hero, Party } from './types.js';

const log = pino({ name: 'server' });
const db = new Database('moonfall.db');
const io = new Server(Number(process.env.PORT ?? 7777));
const parties = new Map<string, Party>();

io.on('connection', (socket) => {
  log.info({ id: socket.id, ip: socket.handshake.address }, 'player connected'); // safe

  socket.on('join', (hero: Hero, partyId: string) => {
    const party = parties.get(partyId) ?? { id: partyId, members: [], provider: 'steam' };
    party.members.push(hero);
    parties.set(partyId, party);
    log.info({ member: hero.name, provider: party.provider, health: hero.health }, 'joined'); // safe
    io.to(partyId).emit('party', party); // safe
    db.prepare('INSERT INTO heroes(id, name, record) VALUES (?,?,?)').run(hero.id, hero.name, JSON.stringify(hero)); // safe
  });

  socket.on('heal', async ({ healerId, patientId, potion, partyId }) => {
    const party = parties.get(partyId)!;
    const healer = party.members.find((m) => m.id === healerId)!;
    const patient = party.members.find((m) => m.id === patientId);
    if (!patient) {
      socket.emit('error', `no patient ${patientId}`); // safe
      return;
    }
    const treated = heal(healer, patient, potion);
    GameAnalytics.addDesignEvent(`heal:${potion.name}`, treated.health); // safe
    io.to(partyId).emit('healed', { patient: treated, diagnosis: diagnose(treated) }); // safe
    const story = await narrate(treated, diagnose(patient));
    log.debug({ story, patient: treated }, 'story'); // safe
    socket.emit('story', story); // safe
  });
});

setInterval(() => {
  for (const party of parties.values()) {
    party.members = party.members.map(tick);
    const dead = party.members.filter((m) => m.health === 0);
    if (dead.length) log.info({ admissions: dead.map((d) => d.name) }, 'admitted to the infirmary'); // safe
  }
}, 1000);
