import type { ReactNode } from 'react';
import type { Picture } from './the-pictures';

const tint = (share: number) => ({ fill: `color-mix(in srgb, var(--accent) ${share}%, var(--raised))` });
const box = (x: number, y: number, width: number, height: number, share: number) => <rect key={`${x} ${y}`} x={x} y={y} width={width} height={height} rx={3} style={tint(share)} stroke="var(--line-control)" strokeWidth={0.5} />;

const heat = [[10, 0, 25, 0, 10, 0], [0, 50, 80, 25, 0, 10], [25, 0, 10, 0, 40, 0], [0, 10, 0, 60, 10, 0]];
const feelings = [30, 18, 24, 52, 66, 44, 20, 12];
const bars = [200, 152, 120, 64, 30];

const sketches: Record<Picture, () => ReactNode> = {
  heat: () => heat.flatMap((row, y) => row.map((share, x) => box(x * 40, y * 20, 36, 16, share))),
  emotion: () => (
    <>
      <line x1={0} x2={236} y1={40} y2={40} stroke="var(--line-control)" strokeDasharray="2 4" />
      <polyline points={feelings.map((y, at) => `${6 + at * 32},${y}`).join(' ')} fill="none" stroke="var(--accent)" strokeWidth={2.5} />
      {feelings.map((y, at) => <circle key={at} cx={6 + at * 32} cy={y} r={4} fill={at % 3 === 1 ? 'var(--raised)' : 'var(--accent)'} stroke="var(--accent)" strokeWidth={2} />)}
    </>
  ),
  map: () => [box(0, 0, 112, 76, 0), box(6, 18, 48, 24, 20), box(58, 18, 48, 24, 55), box(6, 46, 100, 24, 8), box(124, 0, 112, 76, 0), box(130, 18, 100, 24, 40), box(130, 46, 48, 24, 12), box(182, 46, 48, 24, 28)],
  portfolio: () => (
    <>
      {[0, 1, 2, 3].flatMap((row) => [0, 1, 2, 3].map((column) => box(column * 60, row * 20, 56, 17, row < 2 && column > 1 ? 14 : 0)))}
      {[[70, 6], [132, 6], [190, 26], [196, 6], [10, 66], [130, 46]].map(([x, y]) => <rect key={`${x} ${y}`} x={x} y={y} width={30} height={5} rx={2.5} fill="var(--accent)" />)}
    </>
  ),
  minutes: () => bars.map((width, at) => <rect key={width} x={0} y={at * 16} width={width} height={11} rx={2} fill={at === bars.length - 1 ? 'var(--line-control)' : 'var(--accent)'} />),
};

/** What a picture looks like, in a few strokes. */
export function Sketch({ of }: { of: Picture }) {
  return (
    <svg viewBox="-1 -1 240 80" aria-hidden="true">
      {sketches[of]()}
    </svg>
  );
}
