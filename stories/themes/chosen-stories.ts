/** States that are looked at in every theme: together they show all parts of an element. */
export interface ChosenStories {
  readonly element: string;
  /** Groups of the theme map that the element reads. */
  readonly groups: readonly string[];
  readonly stories: readonly string[];
}

export const chosenStories: readonly ChosenStories[] = [
  {
    element: 'scan',
    groups: ['text', 'form'],
    stories: [
      'scan--introduction',
      'scan--nobody-chosen',
      'scan--statements-answered',
      'scan--priorities-with-mistakes',
      'scan--check-with-texts',
    ],
  },
  {
    element: 'radar',
    groups: ['text', 'chart'],
    stories: ['radar--many-answers', 'radar--many-answers-as-bars', 'radar--many-answers-as-table'],
  },
];
