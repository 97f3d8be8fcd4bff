const CALLBACK = /^[\w$.]{1,80}\s*\(/;

/** JSON, or JSON in the call of a function (JSONP), as what it holds; undefined for anything else. */
export function parseJson(text: string): unknown {
  const plain = text.replace(/^\ufeff/, "").trim();
  const call = CALLBACK.exec(plain)?.[0];
  const body = call === undefined ? plain : plain.slice(call.length, plain.lastIndexOf(")"));
  if (!/^[[{]/.test(body.trimStart())) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined; // A server's answer: anything may come.
  }
}
