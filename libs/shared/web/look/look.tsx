import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { theme, themeVariables } from './theme';
import { useTheme } from './theme-choice';

/** Mantine with the tokens, in the theme on the screen. */
export function Look({ children }: { children: ReactNode }) {
  const { theme: shown } = useTheme();
  return (
    <MantineProvider theme={theme} cssVariablesResolver={themeVariables} forceColorScheme={shown} withGlobalClasses={false} deduplicateCssVariables={false}>
      {children}
    </MantineProvider>
  );
}
