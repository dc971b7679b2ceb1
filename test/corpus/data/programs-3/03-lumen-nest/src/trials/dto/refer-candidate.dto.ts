import { IsArray, IsDateString, IsEmail, IsInt, IsOptional, IsString, IsUUID, Max, Min } from 'class-validator';

export class ReferCandidateDto {
  @IsString()
  fullName!: string;

  @IsDateString()
  birthDate!: string;

  @IsOptional()
  @IsEmail()
  emailAddress?: string;

  @IsString()
  tumorType!: string;

  @IsArray()
  mutations!: string[];

  @IsInt()
  @Min(0)
  @Max(4)
  ecog!: number;

  @IsUUID()
  trialId!: string;
}
