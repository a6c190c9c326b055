import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerOf, statusOf } from './error-answer';
import { ErrorCode } from './errors';

/** Answers of HTTP routes carry the same codes as GraphQL's. Errors of resolvers pass through: the GraphQL server formats them. */
@Catch()
export class HttpErrors implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    const http = host.switchToHttp();
    const { status, body } = httpAnswer(error, http.getRequest<FastifyRequest>().id);
    void http.getResponse<FastifyReply>().code(status).send(body);
  }
}

/** Status and body for an error outside GraphQL. */
export function httpAnswer(error: unknown, requestId: string): { status: number; body: object } {
  const { statusCode, message, code: fastifyCode } = error as { statusCode?: number; message?: string; code?: string };
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  // Fastify's own refusals (a body too large, malformed JSON) speak of the request, not of us.
  if (status && status < 500) {
    const code = status === 404 ? ErrorCode.NOT_FOUND : fastifyCode?.includes('LIMIT') || status === 413 ? ErrorCode.LIMIT_EXCEEDED : ErrorCode.BAD_QUERY;
    return { status, body: { errors: [{ message: message ?? 'The request is malformed.', extensions: { code } }] } };
  }
  const answer = answerOf(error, requestId);
  return { status: statusOf(String(answer.extensions?.['code'])), body: { errors: [answer] } };
}
