// Generated from an OpenAPI document. Do not edit.

import type {
  Order,
  OrderAddressBase,
  OrderAddressElse,
  OrderAddressThen,
  OrderCard,
  OrderNotes,
  OrderPayment,
} from "./models/order.js";
import { type Shape, joined } from "./runtime.js";

export const orderAddressBaseShape: Shape<OrderAddressBase> = {
  country_code: "countryCode",
};

export const orderAddressElseShape: Shape<OrderAddressElse> = {
  postal_code: "postalCode",
};

export const orderAddressThenShape: Shape<OrderAddressThen> = {
  zip_code: "zipCode",
};

export const orderAddressVariantShape: Shape = {
  zip_code: "zipCode",
  postal_code: "postalCode",
};

export const orderCardShape: Shape<OrderCard> = {
  card_number: "cardNumber",
  billing_address: "billingAddress",
};

export const orderNotesShape: Shape<OrderNotes> = {
  note_text: "noteText",
  is_long: "isLong",
  word_count: "wordCount",
};

export const orderPaymentShape: Shape<OrderPayment> = {
  paid_by: "paidBy",
  card_number: "cardNumber",
};

export const orderShape: Shape<Order> = {
  address: [
    "address",
    () => joined(orderAddressBaseShape, orderAddressVariantShape),
  ],
  payment: ["payment", () => orderPaymentShape],
  card: ["card", () => orderCardShape],
  notes: ["notes", () => orderNotesShape],
};
