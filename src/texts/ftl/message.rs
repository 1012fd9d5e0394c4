//! A message and its parts.

/// A message. Its parts are one unit: they come from the same locale and the same file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message<T> {
    /// The value: what happened.
    pub text: T,
    /// What the person at the screen or an administrator can do.
    pub hint: Option<T>,
    /// What the author of the program can do.
    pub developer: Option<T>,
}

/// The name of the attribute that holds the hint.
pub const HINT: &str = "hint";

/// The name of the attribute that holds the developer's hint.
pub const DEVELOPER: &str = "developer";

/// Why a locale has no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Miss {
    /// The locale lacks the message.
    NoMessage,
    /// The message has attributes but no text.
    NoValue,
    /// The message has an error and cannot be used.
    Errors,
}

impl<T> Message<T> {
    /// Changes every part.
    pub fn map<U>(self, change: impl Fn(T) -> U) -> Message<U> {
        Message { text: change(self.text), hint: self.hint.map(&change), developer: self.developer.map(&change) }
    }

    /// Changes every part, or returns the first error.
    pub fn try_map<U, E>(self, change: impl Fn(T) -> Result<U, E>) -> Result<Message<U>, E> {
        Ok(Message {
            text: change(self.text)?,
            hint: self.hint.map(&change).transpose()?,
            developer: self.developer.map(&change).transpose()?,
        })
    }

    /// The message with references to its parts.
    #[allow(clippy::should_implement_trait, reason = "there is no such trait for a struct of references")]
    pub fn as_ref(&self) -> Message<&T> {
        Message { text: &self.text, hint: self.hint.as_ref(), developer: self.developer.as_ref() }
    }
}
