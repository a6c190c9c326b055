import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const accent: MantineColorsTuple = [
  '#edf0fe', '#dbe1fd', '#b9c4fa', '#94a8ff', '#7b93ff', '#5a73ec', '#3b55d9', '#3550d0', '#2f46bd', '#24368f',
];

/** Mantine's theme, drawn from tokens.css: the tokens are the only place where a colour or a size is decided. */
export const theme = createTheme({
  primaryColor: 'accent',
  colors: { accent },
  fontFamily: 'var(--family)',
  fontSizes: { xs: 'var(--size-12)', sm: 'var(--size-14)', md: 'var(--size-16)', lg: 'var(--size-20)', xl: 'var(--size-28)' },
  headings: { fontFamily: 'var(--family)', fontWeight: '600' },
  radius: { xs: '6px', sm: '6px', md: '8px', lg: '8px', xl: '999px' },
  defaultRadius: 'sm',
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
  breakpoints: { xs: '22.5em', sm: '37.5em', md: '56.25em', lg: '75em', xl: '90em' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
});

const variables = {
  '--mantine-color-body': 'var(--page)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-mute)',
  '--mantine-color-placeholder': 'var(--text-mute)',
  '--mantine-color-default': 'var(--raised)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-error': 'var(--red)',
  '--mantine-color-anchor': 'var(--accent-text)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-strong)',
  '--mantine-primary-color-light': 'var(--accent-soft)',
  '--mantine-primary-color-light-color': 'var(--accent-text)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
};

/** Hands Mantine's own variables over to the tokens, the same in both themes since the tokens switch. */
export const themeVariables: CSSVariablesResolver = () => ({ variables, light: variables, dark: variables });
