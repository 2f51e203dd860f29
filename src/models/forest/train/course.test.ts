/** The course of a training: means, thinned steps, copies. */
import { describe, expect, it } from 'vitest';
import { copyOf, newCourse, noteReward, noteStep } from './course';
import { learningRate, warmUpSteps } from './schedule';

describe('the course', () => {
  it('holds the mean loss per prediction of steps, and is thinned when there are many', () => {
    const course = newCourse('users');
    const steps = 5000;
    for (let step = 1; step <= steps; step++) {
      // Twice as many predictions, twice the nats: the mean is the step's number.
      noteStep(course, step, step / 100, 0.1, 2 * step, 2);
    }
    const { step, loss } = course.steps;
    expect(step.length).toBeLessThan(2048);
    expect(step.length).toBeGreaterThan(500);
    expect(course.loss).toEqual({ sum: steps * (steps + 1), count: 2 * steps });
    // Every row is the mean over the steps since the one before it.
    for (let k = 1; k < step.length; k++) {
      expect(step[k] - step[k - 1]).toBe(course.stride);
      expect(loss[k]).toBeCloseTo(step[k] - (course.stride - 1) / 2, 6);
    }
  });

  it('shows rewards where there were some', () => {
    const course = newCourse('size');
    noteStep(course, 1, 0.5, 0.1, 5, 1);
    noteReward(course, -2, 6);
    noteReward(course, -4, 8);
    noteStep(course, 4, 1, 0.1, 5, 1);
    expect(course.steps.reward).toEqual([Number.NaN, -3]);
    expect(course.steps.entropy).toEqual([Number.NaN, 7]);
  });

  it('is copied whole', () => {
    const course = newCourse('users');
    const copy = copyOf(course);
    expect(copy).toEqual(course);
    noteStep(course, 1, 1, 1, 1, 1);
    expect(copy.steps.step).toEqual([]);
  });
});

describe('the learning rate', () => {
  it('rises over the warm-up and falls with the square root of the step', () => {
    expect(learningRate(1000, 64, 1000)).toBeCloseTo(0.00395, 5);
    expect(learningRate(500, 64, 1000)).toBeCloseTo(learningRate(1000, 64, 1000) / 2, 12);
    expect(learningRate(4000, 64, 1000)).toBeCloseTo(learningRate(1000, 64, 1000) / 2, 12);
  });

  it('warms up over so many cascades, however they are put together', () => {
    expect(warmUpSteps(16_000, 16)).toBe(1000);
    expect(warmUpSteps(16_000, 64)).toBe(250);
    expect(warmUpSteps(1, 64)).toBe(1);
  });
});

it('notes every so many steps, also where steps of reward lie between', () => {
  const course = newCourse('size');
  course.stride = 2;
  // Steps of reward are the even ones.
  for (let step = 1; step <= 9; step += 2) {
    noteStep(course, step, 1, 0.1, step, 1);
    noteReward(course, -step, 1);
  }
  expect(course.steps.step).toEqual([3, 5, 7, 9]);
  expect(course.steps.loss).toEqual([2, 5, 7, 9]);
  expect(course.steps.reward).toEqual([-1, -3, -5, -7]);
});

it('halves its rows when there are many, and goes on with wider steps', () => {
  const course = newCourse('users');
  for (let step = 1; step <= 2052; step++) noteStep(course, step, 1, 0.1, step, 1);
  expect(course.stride).toBe(2);
  expect(course.steps.step).toHaveLength(1026);
  expect(course.steps.step.slice(-3)).toEqual([2048, 2050, 2052]);
  expect(course.steps.loss.slice(-2)).toEqual([2049.5, 2051.5]);
});
