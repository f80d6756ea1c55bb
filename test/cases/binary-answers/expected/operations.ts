// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asBlob,
  asByteStream,
  asJson,
  asModel,
  asNothing,
  asText,
  byStatus,
  send,
} from "./runtime.js";
import { getPictureResponseShape, getVendorResponseShape } from "./shapes.js";

export interface GetPictureResponse {
  altText?: string;
}

export interface GetVendorResponse {
  altText?: string;
}

export type DeleteFileError = RequestError;

export function deleteFile(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, DeleteFileError> {
  return send(client, options, () => ({
    id: "deleteFile",
    method: "DELETE",
    path: "/none",
    success: asNothing,
  }));
}

export type DownloadFileError = RequestError;

export function downloadFile(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Blob, DownloadFileError> {
  return send(client, options, () => ({
    id: "downloadFile",
    method: "GET",
    path: "/file",
    accept: "application/octet-stream",
    success: asBlob,
  }));
}

export type DownloadFileStreamError = RequestError;

/** Gives the bytes of the answer as they arrive. */
export function downloadFileStream(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ReadableStream<Uint8Array>, DownloadFileStreamError> {
  return send(client, options, () => ({
    id: "downloadFile",
    method: "GET",
    path: "/file",
    accept: "application/octet-stream",
    success: asByteStream(client, options),
  }));
}

export type DownloadLaterError = RequestError;

export function downloadLater(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Blob | undefined, DownloadLaterError> {
  return send(client, options, () => ({
    id: "downloadLater",
    method: "GET",
    path: "/later",
    accept: "application/pdf",
    success: byStatus({ "200": asBlob, "202": asNothing }),
  }));
}

export type DownloadLaterStreamError = RequestError;

/** Gives the bytes of the answer as they arrive. */
export function downloadLaterStream(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<
  ReadableStream<Uint8Array> | undefined,
  DownloadLaterStreamError
> {
  return send(client, options, () => ({
    id: "downloadLater",
    method: "GET",
    path: "/later",
    accept: "application/pdf",
    success: byStatus({
      "200": asByteStream(client, options),
      "202": asNothing,
    }),
  }));
}

export type GetPartsError = RequestError;

export function getParts(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Blob, GetPartsError> {
  return send(client, options, () => ({
    id: "getParts",
    method: "GET",
    path: "/parts",
    accept: "multipart/mixed",
    success: asBlob,
  }));
}

export type GetPartsStreamError = RequestError;

/** Gives the bytes of the answer as they arrive. */
export function getPartsStream(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ReadableStream<Uint8Array>, GetPartsStreamError> {
  return send(client, options, () => ({
    id: "getParts",
    method: "GET",
    path: "/parts",
    accept: "multipart/mixed",
    success: asByteStream(client, options),
  }));
}

export type GetPictureError = RequestError;

export function getPicture(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<GetPictureResponse, GetPictureError> {
  return send(client, options, () => ({
    id: "getPicture",
    method: "GET",
    path: "/pictures",
    success: asModel(getPictureResponseShape),
  }));
}

export type GetPictureImagePngError = RequestError;

export function getPictureImagePng(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Blob, GetPictureImagePngError> {
  return send(client, options, () => ({
    id: "getPicture",
    method: "GET",
    path: "/pictures",
    accept: "image/png",
    success: asBlob,
  }));
}

export type GetPictureImagePngStreamError = RequestError;

/** Gives the bytes of the answer as they arrive. */
export function getPictureImagePngStream(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ReadableStream<Uint8Array>, GetPictureImagePngStreamError> {
  return send(client, options, () => ({
    id: "getPicture",
    method: "GET",
    path: "/pictures",
    accept: "image/png",
    success: asByteStream(client, options),
  }));
}

export type GetRangeError = RequestError;

export function getRange(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<string, GetRangeError> {
  return send(client, options, () => ({
    id: "getRange",
    method: "GET",
    path: "/range",
    success: asJson(),
  }));
}

export type GetTextError = RequestError;

export function getText(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<string, GetTextError> {
  return send(client, options, () => ({
    id: "getText",
    method: "GET",
    path: "/text",
    accept: "text/csv",
    success: asText,
  }));
}

export type GetVendorError = RequestError;

export function getVendor(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<GetVendorResponse, GetVendorError> {
  return send(client, options, () => ({
    id: "getVendor",
    method: "GET",
    path: "/vendor",
    accept: "application/vnd.files.v2+json",
    success: asModel(getVendorResponseShape),
  }));
}

export type GetXmlError = RequestError;

export function getXml(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<string, GetXmlError> {
  return send(client, options, () => ({
    id: "getXml",
    method: "GET",
    path: "/xml",
    accept: "application/atom+xml",
    success: asText,
  }));
}

export type ProbeFileError = RequestError;

export function probeFile(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, ProbeFileError> {
  return send(client, options, () => ({
    id: "probeFile",
    method: "HEAD",
    path: "/head",
    success: asNothing,
  }));
}
