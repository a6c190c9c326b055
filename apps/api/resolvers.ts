import { SharedModule } from '@app/shared-api';
import type { Type } from '@nestjs/common';
import { wings } from './wings';

/** Every provider class of the wings: the schema is built from those among them that are resolvers. */
export function resolversOf(): Type[] {
  const providers = [SharedModule, ...wings].flatMap((wing) => (Reflect.getMetadata('providers', wing) as unknown[]) ?? []);
  return providers.filter((provider): provider is Type => typeof provider === 'function');
}
