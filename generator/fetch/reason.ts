/** Why a request failed, in words that are the same on every machine. */
export function reasonOf(error: unknown, url: string): string {
  for (let one = error; one instanceof Error; one = one.cause) {
    const code = "code" in one ? String(one.code) : "";
    if (/CERT|SIGNATURE|^ERR_TLS|^UNABLE_TO/.test(code))
      return `its certificate is not trusted (${code}); NODE_EXTRA_CA_CERTS can name a file with further authorities`;
    if (code === "UND_ERR_INVALID_ARG") return "a header cannot be sent";
    const proxy = /Proxy response \((\d+)\)/.exec(one.message)?.[1];
    if (proxy !== undefined) return `the proxy answered ${proxy}`;
    const known = reasons[code];
    if (known !== undefined) return known;
    if (code.startsWith("HPE_")) return "the answer is no HTTP";
    if (code.startsWith("Z_") || code.startsWith("ERR__ERROR_FORMAT"))
      return "its packed content is broken";
    if (one.cause === undefined && code !== "")
      return `the connection failed (${code})`;
  }
  const { protocol } = new URL(url);
  return `the connection over ${protocol.slice(0, -1)} failed`;
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: "the connection was refused",
  ECONNRESET: "the connection broke off",
  EPIPE: "the connection broke off",
  UND_ERR_SOCKET: "the connection broke off",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "the connection broke off",
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "the name of the host cannot be looked up now",
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "the network cannot be reached",
  ETIMEDOUT: "the host does not answer",
  UND_ERR_CONNECT_TIMEOUT: "the host does not answer",
  UND_ERR_HEADERS_OVERFLOW: "its headers are too large",
};
