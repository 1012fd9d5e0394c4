//! A contender's work for one row, to be run many times.

use std::borrow::Cow;
use std::fmt::Display;
use std::hint::black_box;

use sspi_status::Description;

use crate::Row;

/// Writes the closure twice: one that is used in one place becomes a part of the loop around it, as it is in a program
/// that calls at that place.
macro_rules! job {
    ($row:expr, $call:expr) => {
        $crate::Job::new($row, $call, $call)
    };
}
pub(crate) use job;

/// What a contender does for a row.
pub struct Job {
    run: Box<dyn Fn(u32) + Send + Sync>,
    record: Box<dyn Fn(u32) -> Recorded + Send + Sync>,
    calls: usize,
}

impl Job {
    /// `call` answers one code; what it captures was prepared before. The loop around it is compiled for it alone.
    /// `again` does the same, to be recorded: see [`job`].
    pub(crate) fn new<A: Answer>(
        row: Row,
        call: impl Fn(u32) -> A + Copy + Send + Sync + 'static,
        again: impl Fn(u32) -> A + Send + Sync + 'static,
    ) -> Self {
        let codes = row.codes();
        let run = move |passes| {
            for _ in 0..passes {
                let call = black_box(call);
                for &code in black_box(codes) {
                    call(black_box(code)).observe();
                }
            }
        };
        Self { run: Box::new(run), record: Box::new(move |code| again(code).record()), calls: codes.len() }
    }

    /// Asks for every code of the row, so many times.
    pub fn run(&self, passes: u32) {
        (self.run)(passes);
    }

    /// Calls in one pass.
    #[must_use]
    pub fn calls(&self) -> usize {
        self.calls
    }

    /// What the contender answers, to be compared.
    #[must_use]
    pub fn record(&self, code: u32) -> Recorded {
        (self.record)(code)
    }
}

/// An answer kept.
#[derive(Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The text.
    pub text: String,
    /// The hint and the language tag, in the row that asks for them.
    pub others: Option<(Option<String>, String)>,
}

/// What a call gives back.
pub(crate) trait Answer {
    /// Uses what the row asks for, as a program would, and nothing else.
    fn observe(&self);
    fn record(&self) -> Recorded;
}

/// What the rows for a text alone give back.
pub(crate) trait Text {
    fn text(&self) -> &str;
}

impl Text for &'static str {
    #[inline(always)]
    fn text(&self) -> &str {
        self
    }
}

impl Text for String {
    #[inline(always)]
    fn text(&self) -> &str {
        self
    }
}

impl Text for Cow<'static, str> {
    #[inline(always)]
    fn text(&self) -> &str {
        self
    }
}

impl Text for Description<'static> {
    #[inline(always)]
    fn text(&self) -> &str {
        self.text()
    }
}

/// Where there may be no text, that there is one is part of the answer.
impl<T: Text> Answer for Option<T> {
    #[inline(always)]
    fn observe(&self) {
        black_box(self.as_ref().map(T::text));
    }

    fn record(&self) -> Recorded {
        Recorded { text: self.as_ref().map_or("", T::text).to_owned(), others: None }
    }
}

/// A text that is always there.
pub(crate) struct Always<T>(pub(crate) T);

impl<T: Text> Answer for Always<T> {
    #[inline(always)]
    fn observe(&self) {
        black_box(self.0.text());
    }

    fn record(&self) -> Recorded {
        Recorded { text: self.0.text().to_owned(), others: None }
    }
}

/// Text, hint and language tag; the tag as the contender has it.
pub(crate) struct Parts<T, G> {
    pub(crate) text: T,
    pub(crate) hint: Option<T>,
    pub(crate) tag: G,
}

impl<T: Text, G: Display> Answer for Parts<T, G> {
    #[inline(always)]
    fn observe(&self) {
        black_box((self.text.text(), self.hint.as_ref().map(T::text), &self.tag));
    }

    fn record(&self) -> Recorded {
        let hint = self.hint.as_ref().map(|hint| hint.text().to_owned());
        Recorded { text: self.text.text().to_owned(), others: Some((hint, self.tag.to_string())) }
    }
}

/// The same of what need not be there.
impl<T: Text, G: Display> Answer for Option<Parts<T, G>> {
    #[inline(always)]
    fn observe(&self) {
        match self {
            Some(parts) => parts.observe(),
            None => {
                black_box(());
            }
        }
    }

    fn record(&self) -> Recorded {
        self.as_ref().map_or(Recorded { text: String::new(), others: None }, Answer::record)
    }
}
