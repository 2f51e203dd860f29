/** Lessons of which results come with the lab. Written by scripts/make-lessons.ts. */
import type { LessonId } from './study';

export const shippedLessons: readonly LessonId[] = [];
