import { createClient, getPet } from "@example/sdk";

const pet = await getPet(createClient(), { petId: "1" });
console.log(pet.firstName);
