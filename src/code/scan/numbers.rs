//! Numbers in a text: which of them are codes there.

use super::words::{Found, Reading, Word};
use super::{sentences, surroundings};
use crate::code::parse::number;
use crate::code::parts::Layout;
use crate::code::space::Space;
use crate::code::status::StatusCode;

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
    pub(super) fn in_sentence(&self) -> Option<Found> {
        let text = self.text();
        let (digits, is_hexadecimal) = match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
            Some(digits) => (digits, true),
            None => (text, false),
        };
        let number = u16::from_str_radix(digits, if is_hexadecimal { 16 } else { 10 }).ok()?;
        let space = sentences::space(self.whole, self.start..self.end, is_hexadecimal);
        let space = space.or_else(|| (!is_hexadecimal && self.is_said_twice(number)).then_some(Space::Windows))?;
        let code = StatusCode::new(space, number.into());
        let is_code = code.symbol().is_some() && (number != 0 || space != Space::Windows);
        is_code.then(|| self.found(code, self.start, Reading::Sentence))
    }

    /// Whether the same number stands behind a decimal one in hexadecimal, and a word for an error in front:
    /// `Last error: 1722 (0x6ba)`, `Status = 1787 0x6fb`.
    fn is_said_twice(&self, number: u16) -> bool {
        let rest = self.whole[self.end..].trim_start_matches([' ', '(', '/', '=', ',', '[']);
        let Some(digits) = rest.strip_prefix("0x").or_else(|| rest.strip_prefix("0X")) else { return false };
        let digits = digits.bytes().take(9).take_while(u8::is_ascii_hexdigit).count();
        number > 1
            && u32::from_str_radix(&rest[2..2 + digits], 16) == Ok(number.into())
            && surroundings::is_announced(self.whole, self.start)
    }

    /// Reads a number of Windows or of MIT Kerberos that needs no sentence around it.
    pub(super) fn number(&self) -> Option<Found> {
        // 65536 has five digits, and 90312h six.
        if self.text().len() < 5 {
            return None;
        }
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
        let is_decimal = self.text().bytes().all(|byte| byte.is_ascii_digit());
        // The fraction of a second is no code.
        if is_decimal && before.strip_suffix('.').is_some_and(|rest| rest.ends_with(|c: char| c.is_ascii_digit())) {
            return None;
        }
        let start = self.start - usize::from(is_basic);
        let is_bare = self.text().len() == 8 && self.text().bytes().all(|byte| byte.is_ascii_hexdigit());
        // Word processors turn a minus sign into a dash.
        let sign = before.chars().next_back().filter(|c| matches!(c, '-' | '−' | '–' | '—')).map_or(0, char::len_utf8);
        // A hyphen can also join words, as in DSID-80090308: then the number without a sign is meant.
        let is_joined =
            sign > 0 && before[..self.start - sign].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '-');
        let plain = Spelled { start, is_decimal, is_bare, is_joined };
        let signed = Spelled { start: start - sign, is_bare: false, ..plain };
        let spellings = [(sign > 0).then_some(signed), (sign == 0 || is_joined).then_some(plain)];
        let read = |spelled: Spelled| self.judge(number(&self.whole[spelled.start..self.end])?.ok()?, spelled);
        spellings.into_iter().flatten().find_map(read).or_else(|| self.extra_zero())
    }

    /// A number as a code, known or not, if it means one there.
    fn judge(&self, number: u32, spelled: Spelled) -> Option<Found> {
        let code = StatusCode::read(number);
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
                surroundings::is_announced(self.whole, start) || surroundings::is_explained(self.whole, self.end)
            }
            // Signed and unsigned numbers of errors have ten digits, of which few are anything else.
            0x1_0000..0x4000_0000 if is_decimal => {
                surroundings::is_about_sspi(self.before()) || surroundings::is_about_sspi(self.behind())
            }
            _ => true,
        }
    }

    /// Whether an unknown number is a code all the same: it has the form of an HRESULT or NTSTATUS that failed, and a
    /// word for an error stands in front; or its facility is one of Microsoft's, and the line is about an error or has
    /// nothing else.
    fn may_be(&self, code: StatusCode, spelled: Spelled) -> bool {
        let Some(parts) = code.parts() else { return false };
        let is_signed = spelled.is_decimal && spelled.start < self.start;
        let has_prefix = !spelled.is_decimal && !spelled.is_bare;
        let is_written_whole = is_signed || has_prefix && self.has_eight_digits();
        let is_range = spelled.is_joined
            || self.whole[self.end..].starts_with(['-', '.', '+']) && has_prefix && {
                let behind = self.behind().trim_start_matches(['-', '.', '+']);
                behind.starts_with("0x")
            };
        match parts.layout {
            Layout::ComErr => is_signed || spelled.is_decimal,
            Layout::HResult | Layout::NtStatus => {
                let has_form = match code.number() >> 28 {
                    0x8 | 0xC | 0xD => true,
                    0xE => has_prefix, // of a program's own
                    _ => false,
                };
                has_form
                    // Half of an address space is no code.
                    && code.number() & 0x0FFF_FFFF != 0
                    && !is_range
                    && if surroundings::is_announced(self.whole, spelled.start) {
                        is_written_whole || parts.facility_name.is_some()
                    } else {
                        is_written_whole
                            && parts.facility_name.is_some()
                            && (self.is_alone(spelled.start)
                                || surroundings::is_about_errors(self.before())
                                || surroundings::is_about_errors(self.behind()))
                    }
            }
            Layout::Win32 => false,
        }
    }

    /// Whether the line has nothing but the number.
    fn is_alone(&self, start: usize) -> bool {
        let front = self.before();
        let front = &front[..front.len() - (self.start - start)];
        front.trim().is_empty() && self.behind().trim().is_empty()
    }

    /// Whether the word has eight digits between the prefix `0x` and the suffixes of numbers.
    fn has_eight_digits(&self) -> bool {
        let digits = self.text().trim_start_matches("0x").trim_start_matches("0X");
        let digits = digits.trim_end_matches(['h', 'H', 'L', 'l', 'U', 'u']);
        digits.len() == 8 || digits.len() == 16 && digits[..8].eq_ignore_ascii_case("ffffffff")
    }

    /// Reads a number that has one zero too many, if without it it is the number of an error.
    fn extra_zero(&self) -> Option<Found> {
        let digits = self.text().strip_prefix("0x").or_else(|| self.text().strip_prefix("0X"))?;
        if digits.len() != 9 || !digits.is_ascii() {
            return None;
        }
        let mut codes =
            (0..9).filter(|at| digits[*at..].starts_with('0') && !digits[..*at].ends_with('0')).filter_map(|at| {
                let number = u32::from_str_radix(&format!("{}{}", &digits[..at], &digits[at + 1..]), 16).ok()?;
                Some(StatusCode::from_u32(number)).filter(|code| number >> 31 == 1 && code.symbol().is_some())
            });
        let code = codes.next()?;
        codes.next().is_none().then(|| self.found(code, self.start, Reading::ExtraZero))
    }

    /// Reads a number of eight hexadecimal or ten decimal digits that a line end cuts in two.
    pub(super) fn cut_number(&self) -> Option<Found> {
        let sign = self.whole[..self.start].chars().next_back().filter(|c| matches!(c, '-' | '−' | '–'));
        let is_hexadecimal = self.text().starts_with("0x") || self.text().starts_with("0X");
        if !is_hexadecimal && sign.is_none() {
            return None;
        }
        let (joined, end) = self.joined()?;
        let (joined, start) = match sign {
            Some(sign) if !is_hexadecimal => (format!("-{joined}"), self.start - sign.len_utf8()),
            _ => (joined, self.start),
        };
        let code = StatusCode::read(number(&joined)?.ok().filter(|number| *number >= 0x1_0000 && joined.len() > 9)?);
        let word = Self { end, ..*self };
        code.symbol().map(|_| word.found(code, start, Reading::CutInTwo))
    }
}
