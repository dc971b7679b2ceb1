import { IsDateString, IsEmail, IsIn, IsNotEmpty, IsOptional, Length } from 'class-validator';

export class RegisterDonorDto {
  @IsNotEmpty()
  firstName: string;

  @IsNotEmpty()
  lastName: string;

  @IsDateString({}, { message: 'birthDate must be YYYY-MM-DD' })
  birthDate: string;

  @IsEmail()
  email: string;

  @IsOptional()
  @IsIn(['A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', 'O+', 'O-'])
  aboRh?: string;

  @IsOptional()
  @Length(0, 2000)
  medications?: string;

  @IsOptional()
  recentTravel?: string[];
}
