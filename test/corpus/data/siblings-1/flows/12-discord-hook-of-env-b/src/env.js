class Env {
  constructor(vars) { this.vars = vars; }
  text(name) { return this.vars[name] ?? ''; }
  get discordHook() { return this.text('DISCORD_WEBHOOK_URL'); }
}
export const env = new Env(process.env);
