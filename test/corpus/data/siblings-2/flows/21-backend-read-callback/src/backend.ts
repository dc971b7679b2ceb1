export class Backend {
  constructor(private readonly base: string) {}

  read(path: string, done: (body: any) => void): void {
    const request = new XMLHttpRequest();
    request.open('GET', this.base + path);
    request.onload = () => done(JSON.parse(request.responseText));
    request.send();
  }

  async list(path: string): Promise<any> {
    const reply = await fetch(this.base + path);
    return reply.json();
  }
}
