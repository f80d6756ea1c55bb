// Generated from an OpenAPI document. Do not edit.

import type { Report } from "./models/report.js";
import {
  type ApiClient,
  type ApiPromise,
  type FileInput,
  type RequestError,
  type RequestOptions,
  asModel,
  asNothing,
  json,
  multipart,
  send,
} from "./runtime.js";
import { reportShape } from "./shapes.js";

export interface CreateReportParams {
  fileContent: FileInput;
}

export type CreateReportError = RequestError;

export function createReport(
  client: ApiClient,
  params: CreateReportParams,
  options?: RequestOptions,
): ApiPromise<undefined, CreateReportError> {
  return send(client, options, () => ({
    id: "createReport",
    method: "POST",
    path: "/report",
    body: multipart({
      file_content: params.fileContent,
    }),
    success: asNothing,
  }));
}

export type GetReportError = RequestError;

export function getReport(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Report, GetReportError> {
  return send(client, options, () => ({
    id: "getReport",
    method: "GET",
    path: "/report",
    success: asModel(reportShape),
  }));
}

export interface ReplaceReportParams {
  fileContent?: string | undefined;
  pages?: readonly string[] | undefined;
}

export type ReplaceReportError = RequestError;

export function replaceReport(
  client: ApiClient,
  params: ReplaceReportParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, ReplaceReportError> {
  return send(client, options, () => ({
    id: "replaceReport",
    method: "PUT",
    path: "/report",
    body: json({
      file_content: params.fileContent,
      pages: params.pages,
    }),
    success: asNothing,
  }));
}
