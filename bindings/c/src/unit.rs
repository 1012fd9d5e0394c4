//! Strings in and out of C memory, in units of one byte (UTF-8) or two (UTF-16).

use std::borrow::Cow;
use std::ffi::{CStr, c_char};
use std::ptr;

/// A code unit of a C string: `c_char` or `u16`.
pub(crate) trait Unit: Copy {
    /// Reads a string; what is ill-formed in it becomes U+FFFD. `None` for NULL.
    ///
    /// # Safety
    /// `string` is NULL or ends with a NUL, and does not change while the result is in use. It need not be aligned.
    unsafe fn read<'a>(string: *const Self) -> Option<Cow<'a, str>>;

    /// Writes as much of the text as fits, whole characters only, and a NUL behind it. Gives the length of the whole
    /// text in units, without the NUL.
    ///
    /// # Safety
    /// `buffer` is NULL or has room for `size` units; then it does not overlap the text. It need not be aligned.
    unsafe fn write(text: &str, buffer: *mut Self, size: usize) -> usize;
}

impl Unit for c_char {
    unsafe fn read<'a>(string: *const Self) -> Option<Cow<'a, str>> {
        if string.is_null() {
            return None;
        }
        // SAFETY: the caller says that it ends with a NUL.
        let string = unsafe { CStr::from_ptr(string) };
        Some(string.to_string_lossy())
    }

    unsafe fn write(text: &str, buffer: *mut Self, size: usize) -> usize {
        if !buffer.is_null() && size > 0 {
            let mut end = text.len().min(size - 1);
            while !text.is_char_boundary(end) {
                end -= 1;
            }
            // SAFETY: `end` is less than `size` and no more than the text has; the two do not overlap.
            unsafe {
                ptr::copy_nonoverlapping(text.as_ptr().cast(), buffer, end);
                buffer.add(end).write(0);
            }
        }
        text.len()
    }
}

impl Unit for u16 {
    unsafe fn read<'a>(string: *const Self) -> Option<Cow<'a, str>> {
        if string.is_null() {
            return None;
        }
        let mut units = Vec::new();
        let mut next = string;
        loop {
            // SAFETY: no NUL stood before, so that the string has at least one unit more.
            let unit = unsafe { next.read_unaligned() };
            if unit == 0 {
                break;
            }
            units.push(unit);
            // SAFETY: as above; the NUL is still to come.
            next = unsafe { next.add(1) };
        }
        Some(String::from_utf16_lossy(&units).into())
    }

    unsafe fn write(text: &str, buffer: *mut Self, size: usize) -> usize {
        let room = if buffer.is_null() { 0 } else { size };
        let mut length = 0;
        let mut end = 0; // of what is written
        for character in text.chars() {
            let mut units = [0; 2];
            let units = character.encode_utf16(&mut units);
            // Once a character did not fit, no later one is written, even if it is shorter.
            if end == length && length + units.len() < room {
                for &unit in &*units {
                    // SAFETY: `end` is less than `length + units.len()`, which is less than `size`.
                    unsafe { buffer.add(end).write_unaligned(unit) };
                    end += 1;
                }
            }
            length += units.len();
        }
        if room > 0 {
            // SAFETY: `end` is less than `size`.
            unsafe { buffer.add(end).write_unaligned(0) };
        }
        length
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::c_char;

    use super::Unit;

    const TEXT: &str = "aé€🙂z"; // one to four bytes; one or two units of UTF-16

    #[test]
    fn texts_are_cut_between_characters() {
        // Size of the buffer, and the characters that fit.
        for (size, expected) in
            [(1, ""), (2, "a"), (3, "a"), (4, "aé"), (6, "aé"), (7, "aé€"), (10, "aé€"), (11, "aé€🙂"), (12, TEXT)]
        {
            let mut buffer: [c_char; 16] = [1; 16];
            // SAFETY: the array is larger than any size above.
            let (length, cut) =
                unsafe { (c_char::write(TEXT, buffer.as_mut_ptr(), size), c_char::read(buffer.as_ptr())) };
            assert_eq!((length, cut.as_deref()), (TEXT.len(), Some(expected)), "{size} bytes");
        }
        for (size, expected) in [(1, ""), (2, "a"), (4, "aé€"), (5, "aé€"), (6, "aé€🙂"), (7, TEXT)] {
            let mut buffer = [1_u16; 16];
            // SAFETY: as above.
            let (length, cut) = unsafe { (u16::write(TEXT, buffer.as_mut_ptr(), size), u16::read(buffer.as_ptr())) };
            assert_eq!((length, cut.as_deref()), (6, Some(expected)), "{size} units");
        }
    }

    #[test]
    fn what_is_ill_formed_is_replaced() {
        let bytes = [b'f' as c_char, 0xFF_u8 as c_char, 0];
        let units = [u16::from(b'f'), 0xD800, 0];
        // SAFETY: both end with a NUL.
        let (narrow, wide) = unsafe { (c_char::read(bytes.as_ptr()), u16::read(units.as_ptr())) };
        assert_eq!((narrow.as_deref(), wide.as_deref()), (Some("f\u{FFFD}"), Some("f\u{FFFD}")));
    }
}
