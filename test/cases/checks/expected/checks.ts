// Generated from an OpenAPI document. Do not edit.

import type { Rule } from "./runtime.js";

export const cardCheck: Rule = {
  members: [
    { wire: "pay_type", rule: { values: ["card"] }, name: "payType" },
    {
      wire: "last_digits",
      rule: { rule: "string", limits: { minLength: 4 } },
      name: "lastDigits",
      optional: true,
    },
  ],
};

export const cashCheck: Rule = {
  members: [{ wire: "pay_type", rule: { values: ["cash"] }, name: "payType" }],
};

export const codeCheck: Rule = {
  rule: "string",
  limits: { pattern: "^\\p{L}+$" },
};

export const orderCheck: Rule = {
  rule: {
    members: [
      {
        wire: "order_id",
        rule: {
          rule: "string",
          limits: { minLength: 2, maxLength: 4, pattern: "^[a-z\\d-]+$" },
        },
        name: "orderId",
      },
      {
        wire: "amount",
        rule: {
          rule: "number",
          limits: { minimum: 0, exclusiveMaximum: 1000, multipleOf: 0.5 },
        },
      },
      {
        wire: "lines",
        rule: {
          rule: { items: () => codeCheck },
          limits: { minItems: 1, maxItems: 2, uniqueItems: true },
        },
      },
      {
        wire: "short_code",
        rule: { rule: () => codeCheck, limits: { maxLength: 2 } },
        name: "shortCode",
        optional: true,
      },
      {
        wire: "both",
        rule: { rule: "string", limits: { minLength: 2, maxLength: 3 } },
        optional: true,
      },
      {
        wire: "either",
        rule: {
          anyOf: [
            { rule: "string", limits: { maxLength: 2 } },
            { rule: "integer", limits: { minimum: 10 } },
          ],
        },
        optional: true,
      },
      { wire: "alike", rule: "string", optional: true },
      {
        wire: "meta_data",
        rule: {
          rule: {
            map: { nullable: { rule: "string", limits: { maxLength: 3 } } },
          },
          limits: { minProperties: 1 },
        },
        name: "metaData",
        optional: true,
      },
      {
        wire: "paid_by",
        rule: () => orderPaidByCheck,
        name: "paidBy",
        optional: true,
      },
    ],
    others: "never",
  },
  limits: { maxProperties: 9 },
};

export const orderPaidByCheck: Rule = {
  tag: "pay_type",
  name: "payType",
  cases: [
    { tags: ["card"], rule: () => cardCheck },
    { tags: ["cash"], rule: () => cashCheck },
  ],
  otherwise: {
    members: [{ wire: "pay_type", rule: "string", name: "payType" }],
  },
};

export const pointCheck: Rule = {
  rule: {
    tuple: ["number", { rule: "number", limits: { maximum: 10 } }],
    required: 1,
    rest: "string",
  },
  limits: { minItems: 1 },
};

export const problemDataCheck: Rule = {
  members: [
    {
      wire: "error_code",
      rule: () => problemErrorCodeCheck,
      name: "errorCode",
    },
    { wire: "where", rule: () => treeCheck, optional: true },
    { wire: "at", rule: () => pointCheck, optional: true },
  ],
};

export const problemErrorCodeCheck: Rule = {
  values: ["none", "lost"],
  open: true,
};

export const treeCheck: Rule = {
  members: [
    { wire: "node_name", rule: "string", name: "nodeName" },
    {
      wire: "parent_node",
      rule: { nullable: () => treeCheck },
      name: "parentNode",
      optional: true,
    },
    {
      wire: "by_name",
      rule: { map: () => treeCheck },
      name: "byName",
      optional: true,
    },
    { wire: "__proto__", rule: "integer", name: "proto", optional: true },
    {
      wire: "constructor",
      rule: { rule: "string", limits: { minLength: 1 } },
      optional: true,
    },
  ],
};
