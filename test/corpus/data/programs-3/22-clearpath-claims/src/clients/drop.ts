import { Readable } from 'node:stream';
import { Client } from 'basic-ftp';
import Sftp from 'ssh2-sftp-client';

export interface Drop {
  put(name: string, content: string): Promise<void>;
}

export class FtpDrop implements Drop {
  constructor(
    private readonly host: string,
    private readonly user: string,
    private readonly password: string,
  ) {}

  async put(name: string, content: string): Promise<void> {
    const ftp = new Client(20_000);
    await ftp.access({ host: this.host, user: this.user, password: this.password, secure: false });
    await ftp.uploadFrom(Readable.from(content), `/in/${name}`); // leak: transport
    ftp.close();
  }
}

export class SftpDrop implements Drop {
  constructor(
    private readonly host: string,
    private readonly key: string,
  ) {}

  async put(name: string, content: string): Promise<void> {
    const sftp = new Sftp();
    await sftp.connect({ host: this.host, username: 'clearpath', privateKey: this.key });
    await sftp.put(Buffer.from(content), `/in/${name}`);
    await sftp.end();
  }
}
