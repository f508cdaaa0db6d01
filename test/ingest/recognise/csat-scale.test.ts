import { describe, expect, it } from 'vitest';
import { csatMeanings, isRating } from '../../../src/ingest/recognise/csat-scale.ts';

describe('csatMeanings', () => {
  it('reads Good and Bad, in three languages, and what was never rated', () => {
    expect(
      csatMeanings(['Good', 'Bad', 'Offered', 'Unoffered', 'Not Offered'], 'Satisfaction Score'),
    ).toEqual({
      good: 1,
      bad: 0,
      offered: null,
      unoffered: null,
      'not offered': null,
    });
    expect(csatMeanings(['Goed', 'Slecht', 'Niet beoordeeld'], 'Tevredenheid')).toEqual({
      goed: 1,
      slecht: 0,
      'niet beoordeeld': null,
    });
    expect(csatMeanings(['Gut', 'Schlecht', 'Nicht bewertet'], 'Bewertung')).toEqual({
      gut: 1,
      schlecht: 0,
      'nicht bewertet': null,
    });
    expect(csatMeanings(['good_with_comment', 'not good', 'okay'], 'rating')).toEqual({
      good_with_comment: 1,
      'not good': 0,
      okay: 0.5,
    });
  });

  it('puts words of several degrees in their order, all good ones on the satisfied side', () => {
    const dutch = ['Zeer tevreden', 'Tevreden', 'Neutraal', 'Ontevreden', 'Zeer ontevreden'];
    expect(csatMeanings(dutch, 'Tevredenheid')).toEqual({
      'zeer tevreden': 1,
      tevreden: 0.75,
      neutraal: 0.5,
      ontevreden: 0.25,
      'zeer ontevreden': 0,
    });
    const seven = csatMeanings(
      ['Extremely Happy', 'Very Happy', 'Happy', 'Unhappy', 'Extremely unhappy'],
      '',
    );
    expect(seven).toEqual({
      'extremely happy': 1,
      'very happy': 0.875,
      happy: 0.75,
      unhappy: 0.25,
      'extremely unhappy': 0,
    });
    expect(csatMeanings(['somewhat dissatisfied', 'very satisfied'], '')).toEqual({
      'somewhat dissatisfied': 0.25,
      'very satisfied': 1,
    });
  });

  it('reads faces, thumbs and stars', () => {
    expect(csatMeanings(['🙂', '😐', '🙁'], '')).toEqual({ '🙂': 1, '😐': 0.5, '🙁': 0 });
    expect(csatMeanings(['👍', '👎'], '')).toEqual({ '👍': 1, '👎': 0 });
    expect(csatMeanings(['★★★★★', '★★★★☆', '★☆☆☆☆'], '')).toEqual({ '★★★★★': 1, '★★★★☆': 0.75, '★☆☆☆☆': 0 });
  });

  it('takes numbers up to 5 for 1 to 5, where 0 is no rating', () => {
    expect(csatMeanings(['5', '4', '3', '2', '1', '0'], 'Rating')).toEqual({
      '5': 1,
      '4': 0.75,
      '3': 0.5,
      '2': 0.25,
      '1': 0,
      '0': null,
    });
    expect(csatMeanings(['4,5', '5.0', '4 - Satisfied', '2 sterren', '3 (ok)'], '')).toEqual({
      '4,5': 0.875,
      '5.0': 1,
      '4 - satisfied': 0.75,
      '2 sterren': 0.25,
      '3 (ok)': 0.5,
    });
  });

  it('tells scales of ten apart by a 0, and counts 8 and more as satisfied on both', () => {
    const [from0, from1] = [
      csatMeanings(['0', '7', '8', '10'], 'score'),
      csatMeanings(['1', '7', '8', '10'], 'score'),
    ];
    expect(from0).toEqual({ '0': 0, '7': 0.7, '8': 0.8, '10': 1 });
    expect(from1).toEqual({ '1': 0, '7': 6 / 9, '8': 7 / 9, '10': 1 });
  });

  it('reads shares that say their own whole', () => {
    expect(csatMeanings(['4 out of 5', '4/5', '8 van de 10', '80%', '75,5 %', '9/5'], '')).toEqual({
      '4 out of 5': 0.75,
      '4/5': 0.75,
      '8 van de 10': 7 / 9,
      '80%': 0.8,
      '75,5 %': 0.755,
    });
    expect(csatMeanings(['80', '55', '100'], '')).toEqual({ '80': 0.8, '55': 0.55, '100': 1 });
  });

  it('believes the header, then the tool, before the highest value seen', () => {
    expect(csatMeanings(['5', '3'], 'Cijfer (1-10)')).toEqual({ '5': 4 / 9, '3': 2 / 9 });
    expect(csatMeanings(['5'], 'Rapportcijfer 1 t/m 10')).toEqual({ '5': 4 / 9 });
    expect(csatMeanings(['3', '2'], 'Rating', { worst: 1, best: 5 })).toEqual({ '3': 0.5, '2': 0.25 });
    expect(csatMeanings(['5'], 'Score (0-10)', { worst: 1, best: 5 })).toEqual({ '5': 0.5 });
    // Ratings above the scale: it is another one.
    expect(csatMeanings(['9', '3'], 'Rating', { worst: 1, best: 5 })).toEqual({ '9': 8 / 9, '3': 2 / 9 });
  });

  it('leaves out what nobody can tell: low numbers of an unknown scale, free text, numbers beyond 100', () => {
    expect(csatMeanings(['1', '3'], 'Rating')).toEqual({});
    expect(csatMeanings(['Prima geholpen door Jan', 'Good'], 'Feedback')).toEqual({ good: 1 });
    expect(csatMeanings(['103', '-103'], 'Rating')).toEqual({});
    expect(csatMeanings([], 'Rating')).toEqual({});
  });
});

it('a rating is told from other text', () => {
  expect(['5', 'Good', 'offered', '4/5', '80%', '😀'].map(isRating)).not.toContain(false);
  expect(['103', 'Jan de Vries', '2026-01-02 10:00', ''].map(isRating)).not.toContain(true);
});
