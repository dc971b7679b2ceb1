import { IsEnum, IsUUID, Length } from 'class-validator';
import { Urgency } from './care-message.entity';

export class PostMessageDto {
  @IsUUID()
  recipientId: string;

  @Length(1, 4000)
  body: string;

  @IsEnum(Urgency)
  urgency: Urgency;
}
