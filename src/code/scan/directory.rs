//! Error texts of Active Directory: `80090308: LdapErr: DSID-…, comment: AcceptSecurityContext error, data 52e, v…`.

use super::sentences;
use super::words::{Found, Reading, Word, Words, boundary};
use super::written::last;
use crate::code::status::StatusCode;

/// Active Directory's names for the part of the server that refused a request.
const ERRORS: [&str; 6] = ["LdapErr:", "NameErr:", "AtrErr:", "SvcErr:", "SecErr:", "RefErr:"];

/// What makes a word bold or code in Markdown.
const MARKS: [char; 2] = ['*', '`'];

impl Word<'_> {
    /// Whether the word is a code in front of `: LdapErr` or a similar name, known or not.
    pub(super) fn is_directory_prefix(&self) -> bool {
        let names_error = |rest: &str| ERRORS.iter().any(|error| rest.starts_with(error));
        matches!(self.byte_behind(), Some(b':' | b'*' | b'`')) // rejects most words
            && self.length() >= 8
            && self.whole[self.end..].trim_start_matches(MARKS).strip_prefix(": ").is_some_and(names_error)
            && self.directory_code().is_some()
    }

    /// The code in the last eight characters of the word; other characters may stick to its front.
    fn directory_code(&self) -> Option<StatusCode> {
        let digits = self.text().len().checked_sub(8).map(|start| &self.text()[start..])?;
        u32::from_str_radix(digits, 16).ok().map(StatusCode::from_u32)
    }

    pub(super) fn directory_prefix(&self) -> Option<Found> {
        let code = self.directory_code().filter(|code| code.number() != 0 && code.symbol().is_some())?;
        Some(self.found(code, self.end - 8, Reading::Number))
    }

    /// The sub-code in the rest of the line, in front of the next directory prefix.
    pub(super) fn sub_code_behind(&self) -> Option<Found> {
        let end = self.end + self.behind().len();
        let words = Words { text: self.whole, at: self.end }.take_while(|word| word.end <= end);
        words.take_while(|word| !word.is_directory_prefix()).find_map(|word| word.sub_code())
    }

    /// Whether `data` and blanks stand in front of the word. Either may be bold.
    fn is_behind_data(&self) -> bool {
        let before = self.whole[..self.start].trim_end_matches(MARKS);
        let data = sentences::without_blanks(before.as_bytes()).len();
        let data = &before[..data];
        let word = data.trim_end_matches(MARKS).as_bytes();
        data.len() < before.len() && word.last_chunk().is_some_and(|last: &[u8; 4]| last.eq_ignore_ascii_case(b"data"))
    }

    /// The word as a hexadecimal sub-code behind `data`.
    fn sub_code(&self) -> Option<Found> {
        self.is_behind_data().then(|| self.known_sub_code())?
    }

    /// Whether a line end, and perhaps the mark of a quotation, cuts the words in front of a sub-code in two, as mails do.
    fn is_wrapped(&self) -> bool {
        const WORDS: &str = "AcceptSecurityContext error, data";
        let line = self.whole[..self.start].trim_end_matches([' ', '\t', '>', '|']);
        if !line.ends_with(['\n', 'a']) {
            return false;
        }
        let near = &self.whole[boundary(self.whole, self.start.saturating_sub(2 * WORDS.len()))..self.start];
        let Some((front, line)) = near.rsplit_once('\n') else { return false };
        let line = line.trim_start_matches(['>', '|', ' ', '\t']).trim_end();
        let front = front.trim_end_matches(['\r', ' ']);
        [0, "data".len(), "error, data".len()].iter().any(|cut| {
            let (first, second) = WORDS.split_at(WORDS.len() - cut);
            line == second && front.ends_with(first.trim_end())
        })
    }

    fn known_sub_code(&self) -> Option<Found> {
        let number = u32::from_str_radix(self.text(), 16).ok().filter(|number| *number != 0)?;
        let code = StatusCode::from_u32(number);
        code.symbol().map(|_| self.found(code, self.start, Reading::SubCode))
    }

    /// The word as a sub-code that words of the line confirm: `AcceptSecurityContext error, data 52e, v1db1`.
    #[inline]
    pub(super) fn told_sub_code(&self) -> Option<Found> {
        let before = &self.whole.as_bytes()[..self.start];
        let may_be = self.is_hexadecimal() && last(before).is_some_and(|(byte, _)| sentences::is_blank(byte));
        if self.is_hexadecimal() && self.byte_behind() == Some(b',') && self.is_wrapped() {
            return self.known_sub_code();
        }
        let found = (may_be && self.is_behind_data()).then(|| self.sub_code())??;
        let before = self.before();
        let is_told = |word: &&str| before.contains(*word);
        ERRORS.iter().chain(&["AcceptSecurityContext"]).any(is_told).then_some(found)
    }
}
