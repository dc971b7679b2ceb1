enum Key { Teams = 'TEAMS_WEBHOOK_URL', Port = 'PORT' }

class Settings {
  static #one?: Settings;
  static get instance(): Settings { return (this.#one ??= new Settings(process.env)); }
  private constructor(private readonly env: NodeJS.ProcessEnv) {}
  get teamsWebhookUrl(): string { return this.#must(Key.Teams); }
  get port(): number { return Number(this.env[Key.Port] ?? 3000); }
  #must(key: Key): string {
    const value = this.env[key];
    if (!value) throw new Error(`${key} is not set`);
    return value;
  }
}
export default Settings;
