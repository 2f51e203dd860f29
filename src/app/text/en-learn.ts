/** Words of what the Spread page learns: loaded with its tabs. */
import { count, counted, decimals, duration, significant } from './format';

export const learnWords = {
  from: {
    label: 'Cascades that are open',
    open: (title: string, cascades: number) => `${title}: ${counted(cascades, 'cascade')}`,
    loading: (title: string) => `Loading ${title}`,
    none: 'No cascades are open.',
    wanted: (name: string) => `These settings learn from your file “${name}”. Give it to go on.`,
    choose: 'Choose…',
    another: 'Choose others…',
    draw: 'Draw…',
    leave: 'Close them',
  },
};
export const unused = { count, decimals, duration, significant };
