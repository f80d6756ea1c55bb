// A server in a process of its own, which has files and time of its own. Prints its port; says at
// /count how many requests it has answered.
import { createServer } from "node:http";

const gigabyte = 2 ** 30;
const chunk = Buffer.alloc(2 ** 20, "x");
let answered = 0;

const server = createServer((request, response) => {
  request.resume();
  if (request.url === "/count") return void response.end(String(answered));
  if (request.url.startsWith("/big")) {
    response.setHeader("content-length", gigabyte);
    let left = gigabyte / chunk.length;
    const write = () => {
      while (left-- > 0) if (!response.write(chunk)) return;
      response.end();
    };
    response.on("drain", write);
    return write();
  }
  // Answered only when all have come: they are under way at once.
  waiting.push({ id: request.url.split("/").at(-2), response });
  if (waiting.length === atOnce) {
    for (const { id, response } of waiting.splice(0)) {
      answered++;
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ id, object: "sign_in_token" }));
    }
  }
});
const atOnce = Number(process.argv[2]);
const waiting = [];
// A connection in stock that ends just when it is used again would be another test.
server.keepAliveTimeout = 600_000;
server.listen({ port: 0, host: "127.0.0.1", backlog: 4_096 }, () =>
  console.log(server.address().port),
);
