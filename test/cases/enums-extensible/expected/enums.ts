// Generated from an OpenAPI document. Do not edit.

import { isValueOf } from "./runtime.js";

export const JobAzure = {
  Up: "up",
  Down: "down",
} as const;

export type JobAzure = (typeof JobAzure)[keyof typeof JobAzure];

/** Whether a value is one of those that are known. */
export function isJobAzure(value: unknown): value is JobAzure {
  return isValueOf(JobAzure, value);
}

export const JobModelValue = {
  Small1: "small-1",
  Large1: "large-1",
} as const;

export type JobModelValue = (typeof JobModelValue)[keyof typeof JobModelValue];

/** Whether a value is one of those that are known. */
export function isJobModelValue(value: unknown): value is JobModelValue {
  return isValueOf(JobModelValue, value);
}

export const JobState = {
  Open: "open",
  Done: "done",
} as const;

export type JobState = (typeof JobState)[keyof typeof JobState];

/** Whether a value is one of those that are known. */
export function isJobState(value: unknown): value is JobState {
  return isValueOf(JobState, value);
}

export const Voice = {
  Alto: "alto",
  Bass: "bass",
} as const;

export type Voice = (typeof Voice)[keyof typeof Voice];

/** Whether a value is one of those that are known. */
export function isVoice(value: unknown): value is Voice {
  return isValueOf(Voice, value);
}
