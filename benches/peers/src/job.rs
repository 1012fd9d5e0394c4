//! A contender's work for one row, to be run many times.

use std::borrow::Cow;
use std::hint::black_box;

use sspi_status::{Description, Symbol};

use crate::item::Item;
use crate::row::Row;

/// What a contender does for a row.
pub struct Job {
    run: Box<dyn Fn(u32) + Send + Sync>,
    record: Box<dyn Fn(&Item) -> String + Send + Sync>,
    calls: usize,
}

impl Job {
    /// `call` answers one code; what it captures was prepared before. The loop around it is compiled for it alone.
    pub(crate) fn new<A: Answer>(row: Row, call: impl Fn(&Item) -> A + Copy + Send + Sync + 'static) -> Self {
        let items = row.items();
        let run = move |passes| {
            for _ in 0..passes {
                let call = black_box(call);
                for item in black_box(items) {
                    call(black_box(item)).observe();
                }
            }
        };
        Self { run: Box::new(run), record: Box::new(move |item| call(item).text().to_owned()), calls: items.len() }
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

    /// The text that the contender answers, to be compared.
    #[must_use]
    pub fn record(&self, item: &Item) -> String {
        (self.record)(item)
    }
}

/// What a call gives back.
pub(crate) trait Answer {
    fn text(&self) -> &str;

    /// Uses what the row asks for, as a program would, and nothing else.
    fn observe(&self) {
        black_box(self.text());
    }
}

impl Answer for String {
    fn text(&self) -> &str {
        self
    }
}

impl Answer for Cow<'static, str> {
    fn text(&self) -> &str {
        self
    }
}

impl Answer for Description<'static> {
    fn text(&self) -> &str {
        self.text()
    }
}

/// No text is an empty one, so that it differs from every other.
impl<T: Answer> Answer for Option<T> {
    fn text(&self) -> &str {
        self.as_ref().map_or("", T::text)
    }
}

impl Answer for Symbol {
    fn text(&self) -> &str {
        self.name()
    }

    fn observe(&self) {
        black_box(*self);
    }
}

/// Everything that a description has in words.
pub(crate) struct Everything(pub(crate) Description<'static>);

impl Answer for Everything {
    fn text(&self) -> &str {
        self.0.text()
    }

    fn observe(&self) {
        let Self(description) = self;
        black_box((description.text(), description.hint(), description.developer_hint(), description.lang()));
    }
}
