export interface Kanja {
  id: string
  shimei: string
  furigana: string
  seinengappi: string
  denwa: string
  hokenshaBango: string
  lineId: string | null
}

export interface Monshin {
  kanjaId: string
  shojo: string
  kioreki: string[]
  kusuri: string[]
  netsu: number
}

export interface Yoyaku {
  id: string
  kanja: Kanja
  ishiNamae: string
  shinryoka: 'naika' | 'ganka' | 'hifuka'
  jokyo: 'uketsuke' | 'shinsatsu' | 'kaikei' | 'kanryo'
}

export const yobina = (k: Kanja) => `${k.shimei} (${k.furigana}) sama`
export const fuseji = (moji: string) => moji.replace(/./g, '*')
