import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { whoIsToldTable, whoMayTable } from './moment.readme';
import { stateDiagram } from './moment.states';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

describe('the README of the wing', () => {
  it('shows the diagram that the table of states draws', () => {
    expect(readme).toContain(`\`\`\`mermaid\n${stateDiagram()}\n\`\`\``);
  });

  it('shows who may what, as the policy has it', () => {
    expect(readme).toContain(whoMayTable());
  });

  it('shows who is told when', () => {
    expect(readme).toContain(whoIsToldTable());
  });
});
