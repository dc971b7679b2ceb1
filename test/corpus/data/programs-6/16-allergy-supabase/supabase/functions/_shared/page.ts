type Fields = Record<string, string | number>;

export const page = {
  async oncall(title: string, fields: Fields): Promise<void> {
    const message = Object.entries(fields).map(([k, v]) => `${k}=${v}`).join(' ');
    await fetch('https://api.pushover.net/1/messages.json', {
      method: 'POST',
      body: new URLSearchParams({ token: Deno.env.get('PUSHOVER')!, user: 'oncall', title, message }),
    });
  },
  async stock(code: string, ml: number): Promise<void> {
    await page.oncall('Vial nearly empty', { code, ml }); // safe
  },
};
