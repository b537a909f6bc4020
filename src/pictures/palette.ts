/** What a picture is looked at on: Discord's dark or light surface. */
export type Theme = 'dark' | 'light';

/** The colours of a picture. `a` and `b` are two athletes, `best` is what stands out; all from Okabe and Ito's colour-blind safe set. */
export interface Palette {
  readonly background: string;
  readonly lane: string;
  readonly grid: string;
  readonly axis: string;
  readonly text: string;
  readonly muted: string;
  readonly a: string;
  readonly b: string;
  readonly best: string;
}

/** Darker or lighter than the set where it takes that to be read as text on its background (4.5 : 1). */
export const palettes: Readonly<Record<Theme, Palette>> = {
  dark: {
    background: '#17191e',
    lane: '#22252c',
    grid: '#2e323b',
    axis: '#7d8594',
    text: '#f4f5f7',
    muted: '#aab0bc',
    a: '#56b4e9',
    b: '#e69f00',
    best: '#f0e442',
  },
  light: {
    background: '#ffffff',
    lane: '#f2f3f6',
    grid: '#e2e5ea',
    axis: '#868d99',
    text: '#15171b',
    muted: '#565d69',
    a: '#0068a3',
    b: '#b84f00',
    best: '#007d5b',
  },
};
