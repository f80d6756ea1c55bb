import { expect, test } from "vitest";
import { readHeaders } from "../../templates/runtime/response-headers.ts";

test("headers are read by their kind, whatever their case; those that are missing are left out", () => {
  const response = new Response(null, {
    headers: {
      "X-Total": "12",
      "x-more": "true",
      Link: "<a>, <b>",
      "x-ids": "1, 2,3",
    },
  });
  expect(
    readHeaders(response, {
      "x-total": ["xTotal", "number"],
      "x-more": ["xMore", "boolean"],
      link: ["link", "string"],
      "x-ids": ["xIds", "numbers"],
      "x-missing": ["xMissing", "string"],
    }),
  ).toEqual({ xTotal: 12, xMore: true, link: "<a>, <b>", xIds: [1, 2, 3] });
});
