import type { Cast } from './cast.js';
import type { FirmCourse } from './firm-course.js';
import type { FirmStory, ProgrammeKey } from './story/story.js';
import type { StoryCalendar } from './story-calendar.js';
import type { Timetable } from './timetable.js';

/** A firm in a programme, with its course and the advisor who looks after it. */
export interface ToldFirm {
  readonly key: string;
  readonly programme: ProgrammeKey;
  readonly advisor: string;
  readonly firm: FirmStory;
  readonly course: FirmCourse;
}

/** What every chapter writes into, and reads from. */
export interface Telling {
  readonly calendar: StoryCalendar;
  readonly timetable: Timetable;
  readonly cast: Cast;
  readonly firms: readonly ToldFirm[];
}

/** One part of the story: writes down beforehand what happens, and when. */
export interface Chapter {
  plan(telling: Telling): void;
}
