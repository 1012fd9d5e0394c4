/** A code of Windows (HRESULT, NTSTATUS, Win32), signed or unsigned, or any code as people spell it. */
export type CodeLike = number | string;

/**
 * Wishes for languages, most wanted first: one BCP 47 tag or POSIX locale, several separated by commas, or an array of
 * them. `undefined` means the languages that the user prefers: `navigator.languages` in a browser; in Node.js the
 * variables LANGUAGE, LC_ALL, LC_MESSAGES and LANG, and without them the locale of `Intl`. What is not a tag matches no
 * language.
 */
export type Locales = string | readonly string[];

export type Space = "windows" | "kerberos" | "tls" | "ldap";
export type Family =
  | "sspi"
  | "certificates"
  | "keys"
  | "smart-cards"
  | "ntstatus"
  | "win32"
  | "kerberos"
  | "tls"
  | "ldap";
export type Severity = "success" | "informational" | "error";
export type Direction = "ltr" | "rtl";
/** Why a language answered: because it was wished for, or because none that was wished for has a text. */
export type Source = "requested" | "fallback" | "builtin";

/** What the bits of a number say. */
export interface Parts {
  /** Whose layout the number has. */
  readonly layout: "win32" | "hresult" | "ntstatus" | "com_err";
  readonly severity: Severity;
  /** Which part of Windows defines the number; 0 for a Win32 error. */
  readonly facility: number;
  /** Microsoft's name of the facility, without `FACILITY_`; null if it is not listed. */
  readonly facilityName: string | null;
  /** The number within the facility or table. */
  readonly number: number;
  /** The Win32 error or NTSTATUS that an HRESULT wraps. */
  readonly wraps: number | null;
  /** Whether a program defines the number, and not Microsoft. */
  readonly isCustomer: boolean;
  /** All this in English, such as “an HRESULT of facility 19 (URT, .NET), number 6404”. */
  readonly text: string;
}

/** A code explained in one language. */
export interface Description {
  /** The number as text, the same in every language: `0x8009030C`, `1326, 0x52E`, `krb 24`, `tls 40`, `ldap 49`. */
  readonly code: string;
  /** The number, unsigned. */
  readonly number: number;
  /** The number, signed in the Windows space, so that an HRESULT that failed is negative. */
  readonly value: number;
  /** The name asked for, or the canonical name of the number; null for an unknown number. */
  readonly symbol: string | null;
  /** The other names of the code. */
  readonly aliases: readonly string[];
  readonly space: Space;
  /** Null for an unknown number. */
  readonly family: Family | null;
  readonly severity: Severity;
  /** Whether the catalogue explains the code. If not, `text` says so; the code may still have a symbol. */
  readonly known: boolean;
  /** What happened; never empty. */
  readonly text: string;
  /** What the person at the screen or an administrator can do next. */
  readonly hint: string | null;
  /** What the author of the program can do; it belongs in a log or behind a button. */
  readonly developerHint: string | null;
  /** The language of the text and the hints as a BCP 47 tag, for the attribute `lang`. */
  readonly lang: string;
  /** The direction of the text and the hints, for the attribute `dir`. */
  readonly direction: Direction;
  readonly source: Source;
  /** The wishes as they were read. */
  readonly requested: readonly string[];
  /** The loaded languages that were tried for them, in order. */
  readonly chain: readonly string[];
  /** What the bits of an unknown number say; null for a number that has a symbol, and for codes of protocols. */
  readonly parts: Parts | null;
}

/** A code that has a name. */
export interface Code {
  readonly symbol: string;
  readonly code: string;
  readonly number: number;
  readonly value: number;
  readonly aliases: readonly string[];
  readonly space: Space;
  readonly family: Family;
  readonly severity: Severity;
  readonly known: boolean;
  /** The ID of the Fluent message that explains the code, which two codes may share; null if there is none. */
  readonly message: string | null;
}

/** A code in a text. */
export interface Finding {
  /** What `describe` takes to explain the code as it was found, by number or by name. */
  readonly query: string;
  readonly code: string;
  readonly number: number;
  readonly value: number;
  /** Null for an unknown number. */
  readonly symbol: string | null;
  /** Whether the code has a symbol. */
  readonly known: boolean;
  /** The spelling of the code in the text: `text.slice(start, end)`. */
  readonly text: string;
  /** Where the spelling begins, in units of UTF-16, as JavaScript counts. */
  readonly start: number;
  /** Where the spelling ends. */
  readonly end: number;
  /** The line, from 1. */
  readonly line: number;
  /** The column, from 1, in characters (code points). */
  readonly column: number;
  /** How the code was read. */
  readonly reading: "name" | "number" | "sentence" | "sub-code" | "cut-in-two" | "extra-zero";
  /** What the bits of an unknown number say. */
  readonly parts: Parts | null;
}

/** A code that fits a search. */
export interface Hit extends Description {
  /** Where the words were found. */
  readonly rank: "message" | "hint" | "other-language";
  /** The language in which the words were found. */
  readonly foundIn: string;
}

/** A word around the messages, in one language. */
export interface Word {
  readonly text: string;
  readonly lang: string;
  readonly direction: Direction;
}

/**
 * Loads what a request needs: in a browser first the core, with English, and then the first language of the package
 * that a wish leads to. A language is loaded once; further languages follow only if that one has gaps.
 *
 * @returns The tag of the language that answers; `"en"` if no wish leads to a language of the package.
 * @throws {TypeError} If `locales` is something else.
 * @throws {Error} If a file cannot be fetched; `cause` has the reason. Another call tries again.
 */
export function load(locales?: Locales): Promise<string>;

/**
 * Opens the core from another place than beside the package's modules. `load` does it otherwise, and in Node.js it is
 * open from the start.
 */
export function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module): Promise<void>;

/**
 * Explains a code in the first language of the request that is loaded and has a text. Every code gets a text.
 *
 * @throws {RangeError} If a number does not fit into 32 bits, or a spelling is no code; the message says why.
 * @throws {TypeError} If an argument has another type.
 */
export function describe(code: CodeLike, locales?: Locales): Description;

/**
 * Every code that a spelling can mean: a short number without a word for its space means one in each space that knows
 * it. `describe` takes the strings that come back.
 *
 * @throws {RangeError} If the spelling is no code.
 */
export function readings(spelling: string): readonly string[];

/**
 * Finds the codes in a text, such as a log, a dialog or a mail.
 *
 * @throws {RangeError} If the text has more than 2 ** 28 units of UTF-16: cut it at ends of lines.
 */
export function scan(text: string): readonly Finding[];

/** Finds codes by words, a sentence, a name or a number, in all loaded languages, best first. */
export function search(text: string, locales?: Locales): readonly Hit[];

/** Every code that has a name, in the order of the catalogue. */
export function codes(): readonly Code[];

/** The languages of the package, loaded or not, and those of overlays. */
export function locales(): readonly string[];

/**
 * A word around the messages, by the ID of its message in `locales/en/ui.ftl`: `severity-error`, `label-hint`.
 *
 * @param value Takes the place of the label's variable.
 * @throws {RangeError} If there is no such label.
 */
export function label(id: string, locales?: Locales, value?: string | number): Word;

/**
 * Lays a Fluent text of your own over a language, message by message; a language that the package lacks is added.
 *
 * @returns The problems of the text, each with line and column. A mistaken message is left out, and the text below it
 *   answers.
 */
export function overlay(locale: string, text: string): readonly string[];
