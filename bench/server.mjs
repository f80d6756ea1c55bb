// Answers every request with a sign-in token, and prints its port.
import { createServer } from "node:http";

const body = JSON.stringify({
  object: "sign_in_token",
  id: "sit_1",
  status: "revoked",
  user_id: "user_1",
  url: null,
  created_at: 1_700_000_000_000,
  updated_at: 1_700_000_000_000,
});
const server = createServer((request, response) => {
  request.resume();
  response.setHeader("content-type", "application/json");
  response.end(body);
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
