const { init, track, identify, Identify } = require('@amplitude/analytics-node');
const Mixpanel = require('mixpanel');
init('key');
const mixpanel = Mixpanel.init('token');

class League {
  joined(memberId, league) {
    track('joined', { leagueId: league.id, rating: league.rating }, { user_id: memberId }); // safe
    mixpanel.track('joined', { distinct_id: memberId, leagueId: league.id }); // safe
  }
  seen(player) {
    identify(new Identify().set('playerName', player.nickname), { user_id: player.id }); // safe
    mixpanel.people.set(player.id, { title: player.title }); // safe
  }
}
module.exports = { League };
