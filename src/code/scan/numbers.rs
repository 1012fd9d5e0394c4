//! Numbers in a text: which of them are codes there.

use super::sentences;
use super::surroundings::{self, Announced};
use super::words::{Found, REACH, Reading, Word, boundary};
use crate::code::parse::number;
use crate::code::parts::Layout;
use crate::code::space::Space;
use crate::code::status::StatusCode;

/// Consoles and mails break lines behind more bytes.
const SHORT_LINE: usize = 30;

/// How a number is written.
#[derive(Clone, Copy)]
struct Spelled {
    /// Where it begins; a sign and a prefix may stand in front of the word.
    start: usize,
    is_decimal: bool,
    /// Eight digits without a prefix, as hashes and memory dumps have them, too.
    is_bare: bool,
    /// A hyphen joins it with a word or number in front, as in DSID-80090308.
    is_joined: bool,
}

impl<'t> Word<'t> {
    /// The word as a short number in a known sentence.
    #[inline]
    pub(super) fn in_sentence(&self) -> Option<Found> {
        let is_short = self.length() <= 10 && (self.is_decimal() || self.has_prefix());
        let may_be = is_short && (sentences::may_end(self.whole, self.start) || self.twin().is_some());
        may_be.then(|| self.short_number())?
    }

    fn short_number(&self) -> Option<Found> {
        let text = self.text();
        let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
        let (digits, radix) = digits.map_or((text, 10), |digits| (digits, 16));
        let number = u16::from_str_radix(digits, radix).ok()?;
        // The beginning of an address, of a time, or of a larger number.
        let is_begin = match &self.whole.as_bytes()[self.end..] {
            [b'.', b'0'..=b'9', ..] => true,
            [b':', b'0'..=b'9', b'0'..=b'9', rest @ ..] => {
                !rest.first().is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'.')
            }
            _ => false,
        };
        if radix == 10 && (is_begin || self.is_amount()) {
            return None;
        }
        let space = sentences::space(self.whole, self.start..self.end, number, radix == 16);
        let space = space.or_else(|| (radix == 10 && self.is_said_twice(number)).then_some(Space::Windows))?;
        let code = StatusCode::new(space, number.into());
        let is_code = code.symbol().is_some() && (number != 0 || space != Space::Windows);
        is_code.then(|| self.found(code, self.start, Reading::Sentence))
    }

    /// Whether the word behind the number says of what it is a number: `ldap_search returned 10 entries`.
    fn is_amount(&self) -> bool {
        const OF: [&str; 28] = [
            "attempts",
            "attributes",
            "bytes",
            "days",
            "entries",
            "errors",
            "failures",
            "groups",
            "hosts",
            "hours",
            "items",
            "lines",
            "matches",
            "members",
            "messages",
            "minutes",
            "ms",
            "objects",
            "packets",
            "records",
            "results",
            "retries",
            "rows",
            "seconds",
            "times",
            "users",
            "values",
            "warnings",
        ];
        let behind = self.behind().trim_start_matches(' ');
        let word = &behind[..behind.len() - behind.trim_start_matches(|c: char| c.is_ascii_alphanumeric()).len()];
        // `attempt (1) of (3)`
        let is_part = behind.starts_with(") of (");
        // `LDAP error 68 entry already exists`
        let is_one = self.text() == "1" && word == "entry";
        is_part || is_one || self.before().ends_with("of (") || OF.contains(&word)
    }

    /// Where the digits of a hexadecimal number begin that stands directly behind.
    fn twin(&self) -> Option<usize> {
        let behind = &self.whole.as_bytes()[self.end..];
        let between =
            behind.iter().take(4).take_while(|byte| matches!(byte, b' ' | b'(' | b'/' | b'=' | b',' | b'[')).count();
        let has_prefix = between > 0 && matches!(&behind[between..], [b'0', b'x' | b'X', ..]);
        has_prefix.then_some(self.end + between + 2)
    }

    /// Whether the same number stands behind a decimal one in hexadecimal, and a word for an error in front:
    /// `Last error: 1722 (0x6ba)`, `Status = 1787 0x6fb`.
    fn is_said_twice(&self, number: u16) -> bool {
        let Some(start) = self.twin() else { return false };
        let behind = &self.whole.as_bytes()[start..];
        let digits = behind.iter().take(9).take_while(|byte| byte.is_ascii_hexdigit()).count();
        // Small numbers are everybody's, but Windows fills them up with zeros.
        (number > 255 || digits == 8)
            && u32::from_str_radix(&self.whole[start..start + digits], 16) == Ok(number.into())
            && surroundings::announced(self.whole, self.start).is_some()
    }

    /// Reads a number of Windows or of MIT Kerberos that needs no sentence around it.
    #[inline]
    pub(super) fn number(&self) -> Option<Found> {
        // 65536 has five digits, and 90312h six.
        let is_suffixed = || self.text().ends_with(['h', 'H']) && self.text().starts_with(|c: char| c.is_ascii_digit());
        let is_number = self.is_decimal()
            || self.is_hexadecimal() && self.length() == 8
            || self.has_prefix()
            || self.byte_before() == Some(b'&')
            || is_suffixed();
        (self.length() >= 5 && is_number).then(|| self.long_number())?
    }

    fn long_number(&self) -> Option<Found> {
        let before = &self.whole[..self.start];
        // People who write Russian type the letter х; word processors make a multiplication sign.
        if let Some(front) = before.strip_suffix(['х', 'Х', '×']).and_then(|front| front.strip_suffix('0')) {
            let number = u32::from_str_radix(self.text(), 16).ok()?;
            let spelled = Spelled { start: front.len(), is_decimal: false, is_bare: false, is_joined: false };
            return self.judge(number, spelled);
        }
        // Visual Basic writes &H90321.
        let is_basic = before.ends_with('&') && self.text().starts_with(['H', 'h']);
        if !(is_basic || self.text().starts_with(|c: char| c.is_ascii_hexdigit())) {
            return None;
        }
        let is_decimal = self.is_decimal();
        // The fraction of a second is no code.
        if is_decimal && before.strip_suffix('.').is_some_and(|rest| rest.ends_with(|c: char| c.is_ascii_digit())) {
            return None;
        }
        let start = self.start - usize::from(is_basic);
        let is_bare = self.length() == 8 && self.is_hexadecimal();
        // Word processors turn a minus sign into a dash.
        let sign = before.chars().next_back().filter(|c| matches!(c, '-' | '−' | '–' | '—')).map_or(0, char::len_utf8);
        // A hyphen can also join words, as in DSID-80090308: then the number without a sign is meant.
        let is_joined =
            sign > 0 && before[..self.start - sign].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '-');
        let plain = Spelled { start, is_decimal, is_bare, is_joined };
        let signed = Spelled { start: start - sign, is_bare: false, ..plain };
        let spellings = [(sign > 0).then_some(signed), (sign == 0 || is_joined).then_some(plain)];
        let read = |spelled: Spelled| self.judge(self.value(spelled)?, spelled);
        spellings.into_iter().flatten().find_map(read).or_else(|| self.extra_zero())
    }

    /// The value of a spelling; the usual ones without the reader that words its complaints.
    fn value(&self, spelled: Spelled) -> Option<u32> {
        let is_signed = spelled.start < self.start;
        match self.behind_prefix() {
            Some(digits) if !is_signed && digits.len() <= 8 => {
                if let Ok(number) = u32::from_str_radix(digits, 16) {
                    return Some(number);
                }
            }
            None if spelled.is_decimal && self.length() != 8 => {
                let number: i64 = self.text().parse().ok()?;
                return match is_signed {
                    true => i32::try_from(-number).ok().map(i32::cast_unsigned),
                    false => u32::try_from(number).ok(),
                };
            }
            _ => {}
        }
        number(&self.whole[spelled.start..self.end])?.ok()
    }

    /// A number as a code, known or not, if it means one there.
    fn judge(&self, number: u32, spelled: Spelled) -> Option<Found> {
        let code = StatusCode::read(number);
        if self.is_address(spelled) {
            return None;
        }
        let speaks = if code.symbol().is_some() { self.speaks(number, spelled) } else { self.may_be(code, spelled) };
        speaks.then(|| self.found(code, spelled.start, Reading::Number))
    }

    /// Whether a known number means its code there: text is full of numbers.
    fn speaks(&self, number: u32, Spelled { is_decimal, is_bare, start, .. }: Spelled) -> bool {
        match number {
            0 => {
                self.has_eight_digits()
                    && (surroundings::is_about_success(self.before()) || surroundings::is_about_success(self.behind()))
            }
            1..0x1_0000 => false,
            _ if is_bare => {
                surroundings::announced(self.whole, start).is_some() || surroundings::is_explained(self.whole, self.end)
            }
            // Signed and unsigned numbers of errors have ten digits, of which few are anything else.
            0x1_0000..0x4000_0000 if is_decimal => {
                surroundings::is_about_sspi(self.before()) || surroundings::is_about_sspi(self.behind())
            }
            _ => true,
        }
    }

    /// Whether an unknown number is a code all the same, because it has the form of an HRESULT or NTSTATUS that failed,
    /// and the words around it say so.
    fn may_be(&self, code: StatusCode, spelled: Spelled) -> bool {
        let number = code.number();
        if number >> 31 == 0 {
            return false; // most numbers
        }
        let Some(parts) = code.parts() else { return false };
        if parts.layout == Layout::ComErr {
            return spelled.is_decimal;
        }
        // Half of an address space is no code, nor are bounds of ranges of addresses.
        if number & 0x0FFF_FFFF == 0 || spelled.is_joined || self.begins_range() {
            return false;
        }
        let is_signed = spelled.is_decimal && spelled.start < self.start;
        let has_prefix = !spelled.is_decimal && !spelled.is_bare && self.has_eight_digits();
        let is_listed = parts.facility_name.is_some() && parts.facility != 0;
        // Facility 0 has the first errors of COM and of the kernel: 0x80004002, 0xC0000005.
        let is_plain = match number >> 16 {
            0x8000 => matches!(number & 0xFFFF, 0x4001..=0x4030 | 0xFFFF),
            0xC000 => number & 0xFFFF < 0xB000,
            _ => false,
        };
        match surroundings::announced(self.whole, spelled.start) {
            Some(Announced::Strongly) => match number >> 28 {
                0x8 => has_prefix || is_listed,
                0xC | 0xD => is_listed || is_plain,
                0xE => has_prefix, // defined by a program
                _ => false,
            },
            Some(Announced::Weakly) => {
                (has_prefix || is_signed) && matches!(number >> 28, 0x8 | 0xC | 0xD) && (is_listed || is_plain)
            }
            // A column of any numbers has few of those that most codes of the catalogue are like.
            None if has_prefix && matches!(number >> 16, 0x8007 | 0x8009 | 0x800B | 0xC000) && self.is_line() => {
                is_listed || is_plain
            }
            None => {
                has_prefix
                    && number >> 28 == 8
                    && is_listed
                    && (self.is_everything()
                        || self.is_set_off(spelled.start)
                            && (surroundings::is_about_errors(self.before())
                                || surroundings::is_about_errors(self.behind())))
            }
        }
    }

    /// Whether a range of addresses begins with the word: `0x80000000-0x8fffffff`.
    fn begins_range(&self) -> bool {
        let rest = &self.whole[self.end..];
        rest.starts_with(['-', '.', '+']) && rest.trim_start_matches(['-', '.', '+']).starts_with("0x")
    }

    /// Whether the number is a part of an address, as disassemblers write them, `<gzclose+0x80070568>` or in front of a
    /// tab.
    fn is_address(&self, spelled: Spelled) -> bool {
        let has_tab = [":\t", ":\\t"].iter().any(|tab| self.whole[self.end..].starts_with(tab));
        // And the middle of a web address: …/certificate-2146893017-error.
        let is_slug = spelled.is_decimal && spelled.is_joined && self.byte_behind() == Some(b'-');
        let is_offset = self.whole[..spelled.start].strip_suffix('+').is_some_and(|before| !self.is_in_form(before));
        is_offset || is_slug || has_tab && self.before().trim().is_empty()
    }

    /// Whether the plus sign in front of the word stands for a space, as a web address has it: `?q=winrm+error+0x80090322`.
    fn is_in_form(&self, before: &str) -> bool {
        let near = &before[boundary(before, before.len().saturating_sub(REACH))..];
        let token = near.rsplit(char::is_whitespace).next().unwrap_or_default();
        matches!(self.byte_behind(), Some(b'+' | b'&')) || token.contains(['+', '?', '&'])
    }

    /// Whether the text has nothing but the number.
    fn is_everything(&self) -> bool {
        // What stands further away says nothing, and a million spaces can stand around each number.
        let behind = &self.whole[self.end..boundary(self.whole, self.end + REACH)];
        let before = &self.whole[boundary(self.whole, self.start.saturating_sub(REACH))..self.start];
        [behind, before].iter().all(|part| part.chars().all(char::is_whitespace))
    }

    /// Whether the line has nothing but the number, as in a list of codes.
    fn is_line(&self) -> bool {
        self.before().trim().is_empty() && self.behind().trim().is_empty()
    }

    /// Whether the number stands in brackets, or begins a line and is explained: `(0x80040154)`, `0x80072EE7: …`.
    fn is_set_off(&self, start: usize) -> bool {
        let (before, behind) = (&self.whole[..start], &self.whole[self.end..]);
        let in_brackets = before.ends_with(['(', '[']) && behind.starts_with([')', ']']);
        in_brackets || self.before().trim().is_empty() && surroundings::is_explained(self.whole, self.end)
    }

    /// Whether the word has eight digits between the prefix `0x` and the suffixes of numbers.
    fn has_eight_digits(&self) -> bool {
        let digits = self.behind_prefix().unwrap_or(self.text());
        let digits = digits.trim_end_matches(['h', 'H', 'L', 'l', 'U', 'u']);
        digits.len() == 8 || digits.len() == 16 && digits[..8].eq_ignore_ascii_case("ffffffff")
    }

    /// Reads a number that has one zero too many, if without it it is the number of an error.
    fn extra_zero(&self) -> Option<Found> {
        let digits = self.behind_prefix()?;
        if digits.len() != 9 || !digits.is_ascii() {
            return None;
        }
        let mut codes =
            (0..9).filter(|at| digits[*at..].starts_with('0') && !digits[..*at].ends_with('0')).filter_map(|at| {
                let number = u32::from_str_radix(&format!("{}{}", &digits[..at], &digits[at + 1..]), 16).ok()?;
                Some(StatusCode::from_u32(number)).filter(|code| number >> 31 == 1 && code.symbol().is_some())
            });
        let code = codes.next()?;
        // Addresses have nine digits, too.
        let is_error = surroundings::announced(self.whole, self.start).is_some()
            || self.is_line()
            || surroundings::is_about_errors(self.before());
        (is_error && codes.next().is_none()).then(|| self.found(code, self.start, Reading::ExtraZero))
    }

    /// Reads a number of eight hexadecimal or ten decimal digits that a line end cuts in two.
    #[inline]
    pub(super) fn cut_number(&self) -> Option<Found> {
        let may_be = matches!(self.byte_behind(), Some(b'\n' | b'\r'))
            && (self.has_prefix() || self.byte_before().is_some_and(|byte| byte == b'-' || byte >= 0x80));
        may_be.then(|| self.number_in_two())?
    }

    fn number_in_two(&self) -> Option<Found> {
        let sign = self.whole[..self.start].chars().next_back().filter(|c| matches!(c, '-' | '−' | '–'));
        let (joined, end) = self.joined()?;
        let is_hexadecimal = joined.starts_with("0x") || joined.starts_with("0X");
        if !self.has_prefix() && sign.is_none() {
            return None;
        }
        // A time begins the next line of a log: `2026-12-01`, `12:30:00`.
        if matches!(self.whole.as_bytes()[end..], [b'-' | b':' | b'.' | b'/', b'0'..=b'9', ..]) {
            return None;
        }
        // Nothing breaks a short line in front of its last digits: the next line is another one.
        if joined.len() - self.length() < 3 && self.before().len() < SHORT_LINE {
            return None;
        }
        // `Status: 0x0`, and the next line begins with an address or a code.
        let digits = self.behind_prefix().unwrap_or_default();
        if !digits.is_empty() && digits.bytes().all(|byte| byte == b'0') {
            return None;
        }
        let (joined, start) = match sign {
            Some(sign) if !is_hexadecimal => (format!("-{joined}"), self.start - sign.len_utf8()),
            _ => (joined, self.start),
        };
        let code = StatusCode::read(number(&joined)?.ok().filter(|number| *number >= 0x1_0000 && joined.len() > 9)?);
        let word = Self { end, ..*self };
        code.symbol().map(|_| word.found(code, start, Reading::CutInTwo))
    }
}
