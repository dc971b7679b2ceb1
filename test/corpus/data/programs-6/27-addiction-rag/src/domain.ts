export interface Participant {
  pid: string;
  realName: string;
  alias: string;
  substances: string[];
  lastUse: string;
  maintenance?: 'buprenorphine' | 'methadone' | 'naltrexone';
  probationOfficer?: string;
}

export interface GroupNote {
  id: string;
  pid: string;
  counsellor: string;
  body: string;
  heldOn: string;
}

export interface Handout {
  slug: string;
  title: string;
  markdown: string;
}
