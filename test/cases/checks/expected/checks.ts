// Generated from an OpenAPI document. Do not edit.

import type { Rule } from "./runtime/rule.js";

export const cardCheck: Rule = {
  members: {
    pay_type: { rule: { values: ["card"] }, name: "payType" },
    last_digits: {
      rule: { rule: "string", limits: { minLength: 4 } },
      name: "lastDigits",
      optional: true,
    },
  },
};

export const cashCheck: Rule = {
  members: {
    pay_type: { rule: { values: ["cash"] }, name: "payType" },
  },
};

export const codeCheck: Rule = {
  rule: "string",
  limits: { pattern: "^\\p{L}+$" },
};

export const orderCheck: Rule = {
  rule: {
    members: {
      order_id: {
        rule: {
          rule: "string",
          limits: { minLength: 2, maxLength: 4, pattern: "^[a-z\\d-]+$" },
        },
        name: "orderId",
      },
      amount: {
        rule: {
          rule: "number",
          limits: { minimum: 0, exclusiveMaximum: 1000, multipleOf: 0.5 },
        },
      },
      lines: {
        rule: {
          rule: { items: () => codeCheck },
          limits: { minItems: 1, maxItems: 2, uniqueItems: true },
        },
      },
      short_code: {
        rule: { rule: () => codeCheck, limits: { maxLength: 2 } },
        name: "shortCode",
        optional: true,
      },
      both: {
        rule: { rule: "string", limits: { minLength: 2, maxLength: 3 } },
        optional: true,
      },
      either: {
        rule: {
          anyOf: [
            { rule: "string", limits: { maxLength: 2 } },
            { rule: "integer", limits: { minimum: 10 } },
          ],
        },
        optional: true,
      },
      alike: { rule: "string", optional: true },
      meta_data: {
        rule: {
          rule: {
            map: { nullable: { rule: "string", limits: { maxLength: 3 } } },
          },
          limits: { minProperties: 1 },
        },
        name: "metaData",
        optional: true,
      },
      paid_by: { rule: () => orderPaidByCheck, name: "paidBy", optional: true },
    },
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
  otherwise: { members: { pay_type: { rule: "string", name: "payType" } } },
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
  members: {
    error_code: { rule: () => problemErrorCodeCheck, name: "errorCode" },
    where: { rule: () => treeCheck, optional: true },
    at: { rule: () => pointCheck, optional: true },
  },
};

export const problemErrorCodeCheck: Rule = {
  values: ["none", "lost"],
  open: true,
};

export const treeCheck: Rule = {
  members: {
    node_name: { rule: "string", name: "nodeName" },
    parent_node: {
      rule: { nullable: () => treeCheck },
      name: "parentNode",
      optional: true,
    },
    by_name: { rule: { map: () => treeCheck }, name: "byName", optional: true },
    ["__proto__"]: { rule: "integer", name: "proto", optional: true },
  },
};
