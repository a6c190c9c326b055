import { AppConfig, cookiesOf, type RequestContext } from '@app/shared-api';
import { Injectable } from '@nestjs/common';

type Kind = 'session' | 'device';

const plainNames: Record<Kind, string> = { session: 'throughline', device: 'throughline-device' };
// Browsers forget what is older than 400 days.
const DEVICE_SECONDS = 400 * 86_400;

/** The two cookies: the session's, and the one by which a browser is known again. */
@Injectable()
export class Cookies {
  constructor(private readonly config: AppConfig) {}

  /** The token in a cookie. Under a public https address only the `__Host-` name counts: no other site of the domain can have set it. */
  read(kind: Kind, cookies: Record<string, string | undefined>): string | null {
    const plain = plainNames[kind];
    const token = cookies[`__Host-${plain}`] ?? (this.config.publicUrl ? undefined : cookies[plain]);
    return token && token.length <= 100 ? token : null;
  }

  /** The token in a cookie of this exchange. */
  of(kind: Kind, { request }: RequestContext): string | null {
    return this.read(kind, cookiesOf(request?.headers.cookie));
  }

  /** Gives the browser a token. Scripts cannot read it, other sites cannot send it. */
  give(kind: Kind, exchange: RequestContext, token: string): void {
    const secure = this.isSecure(exchange);
    exchange.reply?.setCookie(`${secure ? '__Host-' : ''}${plainNames[kind]}`, token, {
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure,
      // The session's own end is decided here, not in the browser; the cookie lives as long as any session can.
      maxAge: DEVICE_SECONDS,
    });
  }

  /** Takes the token away. */
  take(kind: Kind, exchange: RequestContext): void {
    const secure = this.isSecure(exchange);
    exchange.reply?.clearCookie(`${secure ? '__Host-' : ''}${plainNames[kind]}`, { httpOnly: true, sameSite: 'lax', path: '/', secure });
  }

  private isSecure({ request }: RequestContext): boolean {
    return this.config.publicUrl !== null || request?.protocol === 'https';
  }
}
