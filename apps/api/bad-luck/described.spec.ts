import { GraphQLSchemaHost } from '@nestjs/graphql';
import { testApp } from '@app/testing';
import { describe, expect, it } from '@jest/globals';
import { type GraphQLNamedType, isEnumType, isInputObjectType, isIntrospectionType, isObjectType, isSpecifiedScalarType } from 'graphql';

const app = await testApp();
const { schema } = app.get(GraphQLSchemaHost);
const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].map((type) => type?.name));

interface Described {
  name: string;
  description?: string | null;
}

/** Everything in a type that has a name, by its place. */
function partsOf(type: GraphQLNamedType): Described[] {
  const own = roots.has(type.name) ? [] : [type];
  if (isEnumType(type)) return [...own, ...type.getValues().map((value) => ({ ...value, name: `${type.name}.${value.name}` }))];
  if (isInputObjectType(type)) return [...own, ...Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, description: field.description }))];
  if (!isObjectType(type)) return own;
  const fields = Object.values(type.getFields()).flatMap((field) => [
    { name: `${type.name}.${field.name}`, description: field.description },
    ...field.args.map((argument) => ({ name: `${type.name}.${field.name}(${argument.name})`, description: argument.description })),
  ]);
  return [...own, ...fields];
}

describe('the schema', () => {
  it('says of everything in it what it is', () => {
    const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
    expect(types.length).toBeGreaterThan(50);
    expect(types.flatMap(partsOf).filter(({ description }) => !description?.trim()).map(({ name }) => name)).toEqual([]);
  });
});
