// Made from theme-map.json by scripts/build-theme.mjs: change it there.
import type {Part} from './tokens.js';

/** Parts of the group "plate". */
export const plate: readonly Part[] = [
  ['plate-sky-color', '', 'light-dark(#fdf1dc, #1c2733)', '<color>', '#fff7e8', '', 'Canvas'],
  ['plate-hill-color', '', 'light-dark(#e6ecc9, #27382f)', '<color>', '#eaf0d2', '', 'Canvas'],
  ['plate-meadow-color', '', 'light-dark(#cfe0ae, #30493a)', '<color>', '#d8e6bd', '', 'Canvas'],
  ['plate-road-color', '', 'light-dark(#fffaf0, #55524c)', '<color>', '#fffdf8', '', 'Canvas'],
  ['plate-leaf-color', '', 'light-dark(#7ba05b, #5d8a5b)', '<color>', '#7ba05b', '', 'Canvas'],
  ['plate-sun-color', '', 'light-dark(#f7bd48, #e0aa45)', '<color>', '#f7bd48', '', 'Canvas'],
  ['plate-1-color', '', 'light-dark(#b4472c, #f2a38c)', '<color>', '#b4472c', '', 'CanvasText'],
  ['plate-2-color', '', 'light-dark(#8f6410, #eac66e)', '<color>', '#8f6410', '', 'CanvasText'],
  ['plate-3-color', '', 'light-dark(#4b7628, #b3d68c)', '<color>', '#4b7628', '', 'CanvasText'],
  ['plate-4-color', '', 'light-dark(#14746e, #86d4cc)', '<color>', '#14746e', '', 'CanvasText'],
  ['plate-5-color', '', 'light-dark(#7d4887, #dcb0e3)', '<color>', '#7d4887', '', 'CanvasText'],
];
