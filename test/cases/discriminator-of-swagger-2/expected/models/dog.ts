// Generated from an OpenAPI document. Do not edit.

export interface Dog {
  petType: "Dog";
  nickName?: string | null;
  packSize?: number;
}
