// Calls the server with bare fetch, with a fetch that could be ended, and with the SDK, in turns: node
// calls.mjs MODULE URL TURNS. Prints requests a second. Turns are short, so that the machine is the same for
// all within one, and in random order, lest the same subject always pay for what another left to collect.
const [module, baseUrl, turns] = process.argv.slice(2);
const { createClient, revokeSignInToken } = await import(module);

const requests = 200;
const atOnce = 10;
const client = createClient({ bearerAuth: "sk_test", baseUrl });
const url = `${baseUrl}/sign_in_tokens/sit_1/revoke`;
const init = {
  method: "POST",
  headers: { authorization: "Bearer sk_test", accept: "application/json" },
};

const bare = async () => {
  const response = await fetch(url, init);
  return JSON.parse(await response.text());
};
/** What any client pays that has a timeout. */
const abortable = async () => {
  const { signal } = new AbortController();
  const response = await fetch(url, { ...init, signal });
  return JSON.parse(await response.text());
};
const sdk = () => revokeSignInToken(client, { signInTokenId: "sit_1" });

async function rate(call) {
  let left = requests;
  const started = performance.now();
  const work = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return (1_000 * requests) / (performance.now() - started);
}

const subjects = Object.entries({ bare, abortable, sdk });
const results = [];
for (let turn = -20; turn < Number(turns); turn++) {
  const result = {};
  const order = subjects.map((subject) => ({ subject, at: Math.random() }));
  order.sort((one, other) => one.at - other.at);
  for (const {
    subject: [name, call],
  } of order) {
    result[name] = await rate(call);
  }
  // The first ones warm up.
  if (turn >= 0) results.push(result);
}
console.log(JSON.stringify(results));
