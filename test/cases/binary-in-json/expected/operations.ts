// Generated from an OpenAPI document. Do not edit.

import type { Report } from "./models/report.js";
import type { ApiPromise } from "./runtime/api-promise.js";
import { json } from "./runtime/body.js";
import type { ApiClient, RequestOptions } from "./runtime/client.js";
import type { RequestError } from "./runtime/errors.js";
import type { FileInput } from "./runtime/file-input.js";
import { multipart } from "./runtime/multipart.js";
import { asModel, asNothing } from "./runtime/read.js";
import { send } from "./runtime/send.js";
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
