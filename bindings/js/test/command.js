// The command `sspi-status`, whose answers the package has to give as well.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";

const command = process.env.SSPI_STATUS_COMMAND;
assert.ok(command, "SSPI_STATUS_COMMAND is the path of the command sspi-status");

/** The objects that the command prints. */
export function ask(args, { input, env = {} } = {}) {
  const options = { input, env: { LC_ALL: "C", ...env }, encoding: "utf8", maxBuffer: 1 << 28 };
  const { status, stdout, stderr, error } = spawnSync(command, [...args, "--format", "json"], options);
  if (error) throw error;
  // 1: there are codes without an explanation.
  assert.ok(status <= 1, `sspi-status ${args.join(" ").slice(0, 200)}: ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

/** A description of the package's as the command writes it. */
export function asTheCommand({ number, text, developerHint, lang, parts, rank, foundIn, ...same }) {
  return {
    ...same,
    locale: lang,
    message: text,
    developer_hint: developerHint,
    ...(parts && { parts: partsAsTheCommand(parts) }),
    ...(rank && { rank, found_in: foundIn }),
  };
}

export function partsAsTheCommand({ text, facilityName, isCustomer, ...same }) {
  return { ...same, facility_name: facilityName, is_customer: isCustomer };
}

/** Numbers that are always the same and look random: mulberry32. */
export function random(seed) {
  return (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}
