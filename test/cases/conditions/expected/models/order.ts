// Generated from an OpenAPI document. Do not edit.

export interface Order {
  address: OrderAddressBase & OrderAddressVariant;
  payment: OrderPayment;
  /** With `card_number` comes `card_number`. */
  card: OrderCard;
  notes: OrderNotes;
}

export interface OrderAddressBase {
  countryCode: string;
}

export interface OrderAddressElse {
  postalCode?: string;
}

export interface OrderAddressThen {
  zipCode: string;
}

export type OrderAddressVariant = OrderAddressThen | OrderAddressElse;

export interface OrderCard {
  cardNumber?: string;
  billingAddress?: string;
}

export interface OrderNotes {
  noteText?: string;
  isLong?: boolean;
  wordCount?: number;
}

export interface OrderPayment {
  paidBy?: string;
  cardNumber?: string;
}
