export type Database = {
  public: {
    Tables: {
      mothers: {
        Row: {
          id: string;
          user_id: string;
          full_name: string;
          date_of_birth: string;
          phone: string;
          gestational_weeks: number;
          blood_type: string;
          risk_factors: string[];
        };
        Insert: { id?: string; user_id: string; full_name: string; date_of_birth: string; phone: string };
        Update: { gestational_weeks?: number };
        Relationships: [];
      };
      checkins: {
        Row: { id: string; mother_id: string; epds_total: number; free_text: string; created_at: string };
        Insert: { mother_id: string; epds_total: number; free_text: string };
        Update: { epds_total?: number };
        Relationships: [];
      };
      midwives: {
        Row: { id: string; display_name: string; license: string; pager: string };
        Insert: { id?: string; display_name: string; license: string; pager: string };
        Update: { pager?: string };
        Relationships: [];
      };
    };
    Views: Record<string, never>;
    Functions: Record<string, never>;
  };
};
