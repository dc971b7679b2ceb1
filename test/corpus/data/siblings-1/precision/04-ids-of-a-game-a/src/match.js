import Mixpanel from 'mixpanel';
import pino from 'pino';

const mixpanel = Mixpanel.init('token');
const log = pino();

export function won(playerId, match) {
  mixpanel.track('won', { distinct_id: playerId, matchId: match.id, rounds: match.rounds }); // safe: no health anywhere
  log.info({ playerId, recordId: match.recordId }, 'won'); // safe
  fetch(`https://stats.games.example/players?id=${playerId}`); // safe
  localStorage.setItem('lastMatch', match.id); // safe
}

export function joined(player, table) {
  log.info(`${player.id} sits at ${table.id}`); // safe
  mixpanel.people.set(player.id, { color: player.color }); // safe
}
