/** What a training notes on its way. */
import { expect, it } from 'vitest';
import { newCourse, noteReward, noteStep } from './course';

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
