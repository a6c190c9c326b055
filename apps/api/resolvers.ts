import { SharedModule } from '@app/shared-api';
import { wings } from './wings';

/** Every provider class of the wings: the schema is built from those among them that are resolvers. */
export function resolversOf(): Function[] {
  const providers = [SharedModule, ...wings].flatMap((wing) => (Reflect.getMetadata('providers', wing) as unknown[]) ?? []);
  return providers.filter((provider): provider is Function => typeof provider === 'function');
}
