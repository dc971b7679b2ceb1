import { HttpService } from '@nestjs/axios';
import { Injectable, Logger } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { firstValueFrom } from 'rxjs';
import type { JoinResponse } from '../visits/dto';
import type { Visit } from '../visits/visit.entity';

@Injectable()
export class VideoService {
  private readonly logger = new Logger(VideoService.name);

  constructor(private readonly http: HttpService, private readonly config: ConfigService) {}

  private headers() {
    return { Authorization: `Bearer ${this.config.getOrThrow('DAILY_API_KEY')}` };
  }

  async createRoom(visit: Visit): Promise<string> {
    const { data } = await firstValueFrom(
      this.http.post<{ url: string }>('https://api.daily.co/v1/rooms', { name: visit.id, privacy: 'private' }, { headers: this.headers() }), // safe
    );
    this.logger.log(`room ready for visit ${visit.id}`); // safe
    return data.url;
  }

  async join(visit: Visit, roomUrl: string): Promise<JoinResponse> {
    const { data } = await firstValueFrom(
      this.http.post<{ token: string }>('https://api.daily.co/v1/meeting-tokens', { // leak: third_party
        properties: { room_name: visit.id, user_name: visit.patient.fullName, user_id: visit.patient.healthCardNumber },
      }, { headers: this.headers() }),
    );
    return { joinUrl: `${roomUrl}?t=${data.token}`, expiresIn: 3600 };
  }
}
