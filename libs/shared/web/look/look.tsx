import './mantine';
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { theme, themeVariables } from './theme';
import { useTheme } from './theme-choice';

/**
 * Mantine with the tokens, in the theme on the screen. It stands around the few parts that need Mantine (dialogs, menus, pickers),
 * which are downloaded when the first of them opens: the first screen needs none of it.
 */
export function Look({ children }: { children: ReactNode }) {
  const { theme: shown } = useTheme();
  return (
    <MantineProvider theme={theme} cssVariablesResolver={themeVariables} forceColorScheme={shown} withGlobalClasses={false} deduplicateCssVariables={false}>
      {children}
    </MantineProvider>
  );
}
