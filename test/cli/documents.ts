/** A document that has one of everything that the commands tell of. */
export const shop = `openapi: 3.0.3
info: { title: Pet Shop, version: "1.2" }
paths:
  /pets:
    get:
      operationId: listPets
      tags: [Pets]
      responses:
        "200":
          description: The pets.
          content:
            application/json:
              schema: { type: array, items: { $ref: "#/components/schemas/Pet" } }
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: { type: string }
        status: { $ref: "#/components/schemas/Status" }
    Status:
      type: string
      enum: [available, sold]
`;
