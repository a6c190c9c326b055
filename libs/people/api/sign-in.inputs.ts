import { Length, MaxLength, Trimmed } from '@app/shared-api';
import { Field, InputType } from '@nestjs/graphql';
import { IsOptional, IsString } from 'class-validator';
import { PASSWORD_LENGTH } from './secret.rules';

const tooLong = { message: 'This is longer than any password here.' };

@InputType({ description: 'Signs in at a desk.' })
export class SignInInput {
  @Field({ description: 'E-mail address.' })
  @Trimmed()
  @Length(1, 320, { message: 'Type your e-mail address.' })
  email!: string;

  @Field({ description: 'Password.' })
  @Length(1, PASSWORD_LENGTH.most * 4, { message: 'Type your password.' })
  password!: string;
}

@InputType({ description: 'Signs in on an enrolled device.' })
export class BadgeSignInInput {
  @Field({ description: 'Badge number.' })
  @Trimmed()
  @Length(1, 60, { message: 'Type the number on your badge.' })
  number!: string;

  @Field({ description: 'PIN.' })
  @Length(1, 60, { message: 'Type your PIN.' })
  pin!: string;
}

@InputType({ description: 'Enrols the phone that scanned a printed sheet, and signs in on it.' })
export class EnrolMyDeviceInput {
  @Field({ description: 'The code of the sheet.' })
  @Length(1, 100, { message: 'Scan the sheet again: this is not its code.' })
  code!: string;

  @Field({ description: 'The PIN that you choose: at least 6 digits.' })
  @MaxLength(100)
  pin!: string;

  @Field(() => String, { nullable: true, description: 'A new password too, to sign in at a desk with your e-mail address.' })
  @IsOptional()
  @IsString()
  @MaxLength(PASSWORD_LENGTH.most * 4, tooLong)
  password?: string | null;
}

@InputType({ description: 'Sets a new password.' })
export class ChangePasswordInput {
  @Field({ description: 'The present password; whoever has none yet gives their PIN.' })
  @Length(1, PASSWORD_LENGTH.most * 4, { message: 'Type your present password.' })
  current!: string;

  @Field({ description: 'The new one: at least 8 characters.' })
  @MaxLength(PASSWORD_LENGTH.most * 4, tooLong)
  next!: string;
}

@InputType({ description: 'Sets a new PIN.' })
export class ChangePinInput {
  @Field({ description: 'The present PIN; whoever has none yet gives their password.' })
  @Length(1, PASSWORD_LENGTH.most * 4, { message: 'Type your present PIN.' })
  current!: string;

  @Field({ description: 'The new one: at least 6 digits.' })
  @MaxLength(100)
  next!: string;
}
