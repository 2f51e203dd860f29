import { describe, expect, it } from 'vitest';
import { sayerOf } from './dictionary';

const german = sayerOf(
  [
    {
      'Mean degree': 'Mittlerer Grad',
      '{0} nodes': '{0} Knoten',
      'too many edges': 'zu viele Kanten',
      ' at once': ' auf einmal',
      '{0} and {1}': '{0} und {1}',
      '{0} of {1} have no name.': 'Von {1} haben {0} keinen Namen.',
      '“{0}” cannot be read: {1}': '„{0}“ ist nicht lesbar: {1}',
      'Found {0}.': 'Gefunden: {0}.',
      'Found {0} fields, expected one.': '{0} Felder gefunden, eines erwartet.',
      'Fix it.': 'Bessere es aus.',
    },
  ],
  (number) => number.replaceAll(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')),
);

describe('texts that come as English', () => {
  it('says whole texts, and leaves what it does not know', () => {
    expect(german.text('Mean degree')).toBe('Mittlerer Grad');
    expect(german.text('karate.csv')).toBe('karate.csv');
    expect(german.text('')).toBe('');
  });

  it('puts numbers and texts into templates, in another order where the language wants it', () => {
    expect(german.text('1,204 nodes')).toBe('1.204 Knoten');
    expect(german.text('3 of 12 nodes have no name.')).toBe('Von 12 Knoten haben 3 keinen Namen.');
  });

  it('takes the template that leaves least open', () => {
    expect(german.text('Found 3 fields, expected one.')).toBe('3 Felder gefunden, eines erwartet.');
    expect(german.text('Found too many edges at once.')).toBe('Gefunden: too many edges at once.');
    expect(german.text('Found too many edges.')).toBe('Gefunden: zu viele Kanten.');
  });

  it('leaves alone what the reader wrote', () => {
    expect(german.text('“Mean degree” cannot be read: too many edges')).toBe(
      '„Mean degree“ ist nicht lesbar: zu viele Kanten',
    );
  });

  it('keeps blanks around fragments', () => {
    expect(german.text(' at once')).toBe(' auf einmal');
  });

  it('says sentence after sentence', () => {
    expect(german.text('Found 0.5. Fix it.')).toBe('Gefunden: 0,5. Bessere es aus.');
    expect(german.text('Nobody knows this. Fix it.')).toBe('Nobody knows this. Bessere es aus.');
  });

  it('says names in a row where it knows all of them', () => {
    expect(german.text('Mean degree, too many edges')).toBe('Mittlerer Grad, zu viele Kanten');
    expect(german.text('Mean degree, karate.csv')).toBe('Mean degree, karate.csv');
  });

  it('does not take two words with an “and” between them for a text', () => {
    expect(german.text('salt and pepper')).toBe('salt and pepper');
    expect(german.text('Found salt and pepper.')).toBe('Gefunden: salt und pepper.');
  });

  it('says texts inside of plain data, and leaves ids, settings and numbers', () => {
    const values = Float64Array.of(1);
    const table = {
      degree: { kind: 'number', label: 'Mean degree', default: 3, symbol: 'Mean degree', x: { label: 'Mean degree' } },
      experiment: { title: 'Mean degree' },
      values,
    };
    const said = german.inside(table);
    expect(said).toEqual({
      degree: { ...table.degree, label: 'Mittlerer Grad', x: { label: 'Mittlerer Grad' } },
      experiment: table.experiment,
      values,
    });
    expect(german.inside(table)).toBe(said);
    expect(table.degree.label).toBe('Mean degree');
  });
});
