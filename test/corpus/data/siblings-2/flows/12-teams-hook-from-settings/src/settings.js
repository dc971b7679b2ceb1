import 'dotenv/config';

class Settings {
  #values;
  constructor(values) {
    this.#values = values;
  }
  get teamsHook() {
    return this.#values.TEAMS_WEBHOOK_URL;
  }
  get quietHours() {
    return this.#values.QUIET_HOURS ?? '22-06';
  }
}
export const settings = new Settings(process.env);
