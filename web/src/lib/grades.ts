// One colour a grade, in the order of the chart: far apart in hue and lightness, none near the accent that marks one's
// own seats, and dark enough in both themes for a white number.
const LIGHT = ['#70396f', '#2b5f95', '#2f7a5b', '#8a6a12', '#4d6470', '#7b5238', '#2a7f86', '#5b5f9a'];
const DARK = ['#a35fa1', '#4a83bd', '#3d9270', '#a5831f', '#66808d', '#9c6c4c', '#37969d', '#7a7ec0'];

/** The colour of the grade at this place in a chart's or a price list's order. */
export function gradeColour(index: number, dark: boolean): string {
  const colours = dark ? DARK : LIGHT;
  return colours[index % colours.length] ?? '#666666';
}
