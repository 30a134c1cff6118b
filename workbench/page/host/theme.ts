import {
  createTheme,
  defaultVariantColorsResolver,
  Menu,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

/**
 * HubSpot's colours, darkened where its own would miss a contrast of 4.5 to 1 (WCAG AA): white on its orange and its teal as
 * text on white do. `host.css` has the same colours as custom properties.
 */
const teal: MantineColorsTuple = [
  '#e5f5f8',
  '#cceaf1',
  '#a6d9e6',
  '#7fc9da',
  '#4db4cb',
  '#26a3c0',
  '#0091ae',
  '#00718a',
  '#005f74',
  '#004d5e',
];
const slate: MantineColorsTuple = [
  '#f5f8fa',
  '#eaf0f6',
  '#dfe3eb',
  '#cbd6e2',
  '#99acc2',
  '#7c98b6',
  '#516f90',
  '#425b76',
  '#33475b',
  '#253342',
];

/** HubSpot's four buttons. The primary one is orange with dark words: 5.6 to 1. */
const hubSpotButtons: Readonly<Record<string, ReturnType<VariantColorsResolver>>> = {
  primary: { background: '#ff5c35', hover: '#ff7a59', color: '#1b2733', border: '1px solid #ff5c35' },
  secondary: { background: '#eaf0f6', hover: '#dfe8f1', color: '#33475b', border: '1px solid #cbd6e2' },
  destructive: { background: '#c8343b', hover: '#b02d34', color: '#ffffff', border: '1px solid #c8343b' },
  transparent: {
    background: 'transparent',
    hover: '#eaf0f6',
    color: '#00718a',
    border: '1px solid transparent',
  },
};

/** The look of the whole page. */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: 7,
  colors: { teal, slate },
  black: '#33475b',
  fontFamily: '"Lexend Deca", "Avenir Next", "Segoe UI", Helvetica, Arial, sans-serif',
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '18px' },
  lineHeights: { md: '1.5' },
  headings: { fontWeight: '600', textWrap: 'wrap' },
  defaultRadius: 3,
  focusRing: 'auto',
  cursorType: 'pointer',
  components: {
    // A menu may hold nothing but its items, so its first item takes the focus; its headings need more contrast.
    Menu: Menu.extend({
      defaultProps: { withInitialFocusPlaceholder: false },
      styles: { label: { color: 'var(--mantine-color-slate-6)' } },
    }),
  },
  variantColorResolver: (input) => hubSpotButtons[input.variant] ?? defaultVariantColorsResolver(input),
});
