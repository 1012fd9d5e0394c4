export { codes, describe, init, label, load, locales, overlay, readings, scan, search } from "./api.js";
