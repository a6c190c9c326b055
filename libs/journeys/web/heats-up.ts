/** Heat rises with every moment, of which nobody tells a screen: what shows heat looks again once a minute, while somebody looks at it. */
export const heatsUp = { pollInterval: 60_000, skipPollAttempt: () => document.hidden };
