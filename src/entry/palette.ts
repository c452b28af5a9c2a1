import pc from 'picocolors';

export interface Palette {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
  blue(text: string): string;
}

export function createPalette(colours: boolean): Palette {
  return pc.createColors(colours);
}
