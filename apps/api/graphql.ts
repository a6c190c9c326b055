import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { AppConfig, type GatedRequest, LiveServer, type RequestContext, answerOf, compiledExecution, keepableTexts } from '@app/shared-api';
import { ModuleRef } from '@nestjs/core';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type GraphQLError, type ValidationContext } from 'graphql';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { namelessTypes } from './wings';

const MAX_TOKENS = 2_000;

// By themselves these rules throw, which the server takes for its own failure: report like every other rule.
const onReject = [(context: ValidationContext | null, error: GraphQLError): void => context?.reportError(error)];

/** The one GraphQL endpoint: closed introspection in production, limits on every document, compiled execution. */
export const graphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  inject: [AppConfig, ModuleRef],
  useFactory: (config: AppConfig, modules: ModuleRef) => {
    // The schema exists once Nest has read the resolvers: the plugin asks for it at the first operation.
    const host: { schema?: GraphQLSchemaHost['schema'] } = {};
    return {
      autoSchemaFile: true,
      sortSchema: true,
      buildSchemaOptions: { orphanedTypes: namelessTypes },
      inheritResolversFromInterfaces: true,
      path: '/graphql',
      graphiql: false,
      introspection: !config.production,
      includeStacktraceInErrorResponses: false,
      csrfPrevention: false, // the HTTP gate asks for more: same origin and our header
      stopOnTerminationSignals: false,
      persistedQueries: false,
      cache: 'bounded',
      allowBatchedHttpRequests: false,
      fieldResolverEnhancers: [],
      autoTransformHttpErrors: false,
      parseOptions: { maxTokens: MAX_TOKENS, noLocation: true },
      validationRules: [
        maxAliasesRule({ n: 20, exposeLimits: false, propagateOnRejection: false, onReject }),
        maxDepthRule({ n: 12, exposeLimits: false, propagateOnRejection: false, onReject, ignoreIntrospection: true }),
        maxDirectivesRule({ n: 20, exposeLimits: false, propagateOnRejection: false, onReject }),
      ],
      plugins: [
        ApolloServerPluginCacheControlDisabled(),
        ApolloServerPluginUsageReportingDisabled(),
        {
          async serverWillStart({ schema }: { schema: GraphQLSchemaHost['schema'] }) {
            host.schema = schema;
            // Stopping waits for the HTTP server, and that for its sockets, whichever wing's streams run on them.
            return { drainServer: () => modules.get(LiveServer, { strict: false }).drain() };
          },
        },
        keepableTexts(),
        compiledExecution(() => host.schema!),
      ] as never,
      formatError: (_formatted: unknown, error: unknown) => answerOf(error),
      context: (request: GatedRequest): RequestContext => request.throughline!,
    } as unknown as ApolloDriverConfig;
  },
});
