const signale = require('signale');

class Notifier {
  constructor(client) {
    this.client = client;
    this.sent = 0;
  }

  async channel(channel, text) {
    const res = await this.client.chat.postMessage({ channel, text }); // leak: messaging
    this.sent += 1;
    signale.debug('posted', res.ts); // safe
  }

  async leadMissing(unit) {
    await this.client.chat.postMessage({ channel: '#staffing', text: `No lead signed in for ${unit}` }); // safe
  }

  async direct(user, blocks) {
    const { channel } = await this.client.conversations.open({ users: user });
    await this.client.chat.postMessage({ channel: channel.id, text: 'Your beds', blocks }); // leak: messaging
  }
}

module.exports = { Notifier };
