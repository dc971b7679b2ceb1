import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { PatientProfile } from '../types'

interface UiState {
  theme: 'light' | 'dark'
  sidebar: boolean
  setTheme: (t: 'light' | 'dark') => void
}

export const useUi = create<UiState>()(
  persist( // safe
    (set) => ({ theme: 'light', sidebar: true, setTheme: (theme) => set({ theme }) }),
    { name: 'ui', storage: createJSONStorage(() => localStorage) },
  ),
)

interface SessionState {
  profile: PatientProfile | null
  signIn: (p: PatientProfile) => void
  signOut: () => void
}

export const useSession = create<SessionState>()((set) => ({
  profile: null,
  signIn: (profile) => {
    sessionStorage.setItem('tandem.profile', JSON.stringify(profile)) // leak: client_storage
    sessionStorage.setItem('tandem.signedInAt', String(Date.now()))
    set({ profile })
  },
  signOut: () => {
    sessionStorage.clear()
    set({ profile: null })
  },
}))
