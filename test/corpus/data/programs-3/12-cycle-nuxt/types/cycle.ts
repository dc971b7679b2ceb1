export interface DayEntry {
  date: string
  flow: 0 | 1 | 2 | 3
  basalTemp?: number
  symptoms: string[]
  intercourse?: boolean
  contraception?: 'pill' | 'iud' | 'none'
  pregnancyTest?: 'positive' | 'negative'
  note?: string
}

export interface Member {
  id: string
  nickname: string
  email: string
  birthYear: number
  tryingToConceive: boolean
}
