declare module 'opencc-js/t2cn' {
  /** Makes a function that converts text between Chinese variants. */
  export function Converter(options: { from: 't' | 'tw' | 'hk'; to: 'cn' }): (text: string) => string;
}
