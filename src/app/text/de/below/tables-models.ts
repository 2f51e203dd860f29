/** What comes from below the pages (models) as English text, in German: whole texts, and templates with gaps. */
import type { Dictionary } from '../../../../core/dictionary';

export const modelsBelow: Dictionary = {
  'These cascades have more than {0} events together; that is the limit.':
    'Diese Kaskaden haben zusammen mehr als {0} Ereignisse; das ist die Grenze.',
  'Draw fewer cascades, or lower how easily it spreads, or the horizon.':
    'Ziehe weniger Kaskaden, oder verringere, wie leicht es sich ausbreitet, oder den Horizont.',
  '{0} GB': '{0} GB',
};
