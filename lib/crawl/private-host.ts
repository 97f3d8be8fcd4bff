import ipaddr from "ipaddr.js";

const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa)$/i;

/** Whether a host stands in the user's own network: a loopback, private or link-local address, or such a name. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, "");
  if (!ipaddr.isValid(host)) return PRIVATE_NAME.test(host) || !host.includes(".");
  return ipaddr.process(host).range() !== "unicast";
}

/**
 * Whether an audit that began at `homeUrl` may ask for addresses of this kind. An audit of a public site never
 * reaches into the network of the person who runs it.
 */
export function mayReach(url: string, homeUrl: string): boolean {
  const { hostname, protocol } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:") return false;
  return !isPrivateHost(hostname) || isPrivateHost(new URL(homeUrl).hostname);
}
